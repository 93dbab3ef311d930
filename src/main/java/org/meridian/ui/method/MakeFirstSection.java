package org.meridian.ui.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.FirstPage;
import org.meridian.view.method.FirstQuestion;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.ResultAnalysis;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.ShiftBlock;

/** Make X first: the smallest change of weights, shown before and after, to apply in one step. */
final class MakeFirstSection extends MethodSection {

  private final Explorer explorer;
  private final LongWork work;
  private final MakeFirst adviser = new MakeFirst(new IndexEngine());
  private final ComboBox<Integer> top;
  private final ComboBox<Boolean> level;
  private final Label city = new Label();
  private final Button find = new Button();
  private final Button apply = new Button();
  private final Label answer = new Label();
  private final ChangeTable changes = new ChangeTable();
  private final BarRows rival;
  private ScenarioResult shown;
  private WeightSet advised;

  MakeFirstSection(Explorer explorer, LiveMessages messages, Background background) {
    super(MethodTopic.FIRST, messages);
    this.explorer = explorer;
    work = new LongWork(background);
    rival = new BarRows(explorer.textScale());
    rival.setId("first-rival");
    top =
        WordedBoxes.ofWords(
            messages, "first-top", n -> FirstQuestion.place(messages, n), List.of(1, 3, 5, 10, 20));
    level =
        WordedBoxes.of(
            messages,
            "first-level",
            indicators -> indicators ? "method.first.indicators" : "method.first.dimensions",
            List.of(false, true));
    arrange();
    top.valueProperty().subscribe((was, now) -> forget());
    level.valueProperty().subscribe((was, now) -> forget());
    explorer.selection().focus().subscribe(focus -> forget());
    messages.languageProperty().subscribe(language -> forget());
    forget();
  }

  private void arrange() {
    city.setId("first-city");
    city.getStyleClass().add("heading");
    button(find, "find").setOnAction(event -> find());
    button(apply, "apply").setOnAction(event -> apply());
    answer.setId("first-answer");
    answer.setWrapText(true);
    answer.setMaxWidth(720);
    answer.setMinHeight(USE_PREF_SIZE);
    HBox asked = new HBox(8, top, level, find, new ProgressRow(work, messages()));
    asked.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(city, asked, answer, changes, rival, apply);
  }

  private Button button(Button button, String name) {
    button.setId("first-" + name);
    button.textProperty().bind(messages().bind("method.first." + name));
    return button;
  }

  @Override
  void show(ResultAnalysis analysis) {
    if (analysis.request().result() != shown) {
      shown = analysis.request().result();
      forget();
    }
  }

  private FirstQuestion question() {
    Optional<String> focus = explorer.selection().focus().get();
    OptionalInt row =
        shown == null || focus.isEmpty()
            ? OptionalInt.empty()
            : shown.dataset().cityPosition(focus.get());
    return new FirstQuestion(row, top.getValue(), level.getValue());
  }

  /** An answer belongs to one question about one result. */
  private void forget() {
    work.cancel();
    advised = null;
    changes.clear();
    rival.getChildren().clear();
    answer.setText("");
    apply.setVisible(false);
    FirstQuestion question = question();
    find.setDisable(question.city().isEmpty());
    if (shown == null) {
      city.setText(messages().get("method.first.choose"));
    } else {
      fill(shown, question, Optional.empty());
    }
  }

  private void find() {
    FirstQuestion question = question();
    ScenarioResult of = shown;
    forget();
    work.start(
        watch -> Optional.of(adviser.advise(of.cities(), question.toQuestion(of), watch)),
        advice -> show(of, question, advice));
  }

  private void show(ScenarioResult of, FirstQuestion question, RankAdvice advice) {
    PageContent content = fill(of, question, Optional.of(advice));
    answer.setText(String.join("\n", content.notes().subList(1, content.notes().size())));
    if (advice instanceof ReachableRank found) {
      advised = found.weights();
      changes.show(content.block(ShiftBlock.class), explorer.dark().get());
      apply.setVisible(true);
    } else if (!content.blocks().isEmpty()) {
      rival.show(content.block(BarBlock.class), explorer.dark().get());
    }
  }

  private PageContent fill(ScenarioResult of, FirstQuestion question, Optional<RankAdvice> advice) {
    PageContent content = new FirstPage(subject(of), question, advice).content();
    publish(of, content);
    city.setText(content.notes().getFirst());
    return content;
  }

  private void apply() {
    WeightSet weights = advised;
    if (Exploration.isOf(explorer.state().get(), shown)) {
      explorer.commit(
          "method.step.first", now -> now.withSettings(now.settings().withWeights(weights)));
    }
  }
}
