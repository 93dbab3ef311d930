package org.meridian.ui.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.advice.MakeFirst;
import org.meridian.scoring.advice.RankAdvice;
import org.meridian.scoring.advice.ReachableRank;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.AdviceWords;
import org.meridian.view.method.ResultAnalysis;

/** Make X first: the smallest change of weights, shown before and after, to apply in one step. */
final class MakeFirstSection extends MethodSection {

  private final Explorer explorer;
  private final LongWork work;
  private final Consumer<Throwable> failed;
  private final MakeFirst adviser = new MakeFirst(new IndexEngine());
  private final ComboBox<Integer> top;
  private final ComboBox<Boolean> level;
  private final Label city = new Label();
  private final Button find = new Button();
  private final Button apply = new Button();
  private final Label answer = new Label();
  private final ChangeTable changes;
  private ScenarioResult shown;
  private WeightSet advised;

  MakeFirstSection(
      Explorer explorer, LiveMessages messages, Background background, Consumer<Throwable> failed) {
    super("first", messages);
    this.explorer = explorer;
    this.failed = failed;
    work = new LongWork(background);
    changes = new ChangeTable(messages);
    top = WordedBoxes.ofWords(messages, "first-top", this::wanted, List.of(1, 3, 5, 10, 20));
    level =
        WordedBoxes.of(
            messages,
            "first-level",
            indicators -> indicators ? "method.first.indicators" : "method.first.dimensions",
            List.of(false, true));
    city.setId("first-city");
    city.getStyleClass().add("heading");
    button(find, "find").setOnAction(event -> find());
    find.setDefaultButton(false);
    button(apply, "apply").setOnAction(event -> apply());
    answer.setId("first-answer");
    answer.setWrapText(true);
    answer.setMaxWidth(720);
    answer.setMinHeight(USE_PREF_SIZE);
    HBox asked = new HBox(8, top, level, find, new ProgressRow(work, messages));
    asked.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(city, asked, answer, changes, apply);
    top.valueProperty().subscribe((was, now) -> forget());
    level.valueProperty().subscribe((was, now) -> forget());
    explorer.selection().focus().subscribe(focus -> forget());
    messages.languageProperty().subscribe(language -> forget());
    forget();
  }

  private Button button(Button button, String name) {
    button.setId("first-" + name);
    button.textProperty().bind(messages().bind("method.first." + name));
    return button;
  }

  private String wanted(int n) {
    return n == 1
        ? messages().get("method.first.top1")
        : messages().get("method.first.topn", Numbers.whole(n));
  }

  @Override
  void show(ResultAnalysis analysis) {
    if (analysis.request().result() != shown) {
      shown = analysis.request().result();
      forget();
    }
  }

  private OptionalInt position() {
    Optional<String> focus = explorer.selection().focus().get();
    return shown == null || focus.isEmpty()
        ? OptionalInt.empty()
        : shown.dataset().cityPosition(focus.get());
  }

  /** An answer belongs to one question about one result. */
  private void forget() {
    work.cancel();
    advised = null;
    changes.clear();
    answer.setText("");
    apply.setVisible(false);
    OptionalInt position = position();
    find.setDisable(position.isEmpty());
    if (position.isEmpty()) {
      city.setText(messages().get("method.first.choose"));
    } else {
      int rank = shown.cities().ranking().rank(position.getAsInt());
      city.setText(
          messages()
              .get(
                  "method.first.city",
                  messages().get(shown.dataset().city(position.getAsInt()).name()),
                  rank == 0 ? Numbers.MISSING : Numbers.whole(rank)));
    }
  }

  private void find() {
    int row = position().orElseThrow();
    ScenarioResult of = shown;
    MakeFirst.Question question =
        new MakeFirst.Question(
            row,
            top.getValue(),
            level.getValue() ? MakeFirst.Question.ALL_LEVELS : 1,
            of.scenario().lockedNodes());
    forget();
    work.start(
        watch -> Optional.of(adviser.advise(of.cities(), question, watch)),
        advice -> show(of, row, advice),
        failed);
  }

  private void show(ScenarioResult of, int row, RankAdvice advice) {
    answer.setText(new AdviceWords(messages(), of, row, top.getValue()).of(advice));
    if (advice instanceof ReachableRank found) {
      advised = found.weights();
      changes.show(of.cities().structure(), found.changes(), explorer.dark().get());
      apply.setVisible(true);
    }
  }

  private void apply() {
    WeightSet weights = advised;
    if (!Exploration.isOf(explorer.state().get(), shown)) {
      return;
    }
    explorer.commit(
        "method.step.first", now -> now.withSettings(now.settings().withWeights(weights)));
  }
}
