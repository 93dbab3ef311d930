package org.meridian.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.period.Period;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.StoryStep.StepEntry;
import org.meridian.text.Numbers;
import org.meridian.text.TypedNumber;
import org.meridian.ui.choice.NumberField;
import org.meridian.ui.choice.WordBox;
import org.meridian.view.stage.motion.RevealKind;
import org.meridian.view.stage.motion.RevealOffer;

/** How the chosen step unfolds on the stage: in which way, and from where. It ends as captured. */
final class RevealForm extends VBox {

  private final StoryTools tools;
  private final WordBox<RevealKind> kind;
  private final WordBox<IndexNode> node;
  private final WordBox<Period> year;
  private final NumberField from =
      new NumberField(RevealForm::positive, TypedNumber::plain, this::begin);
  private final Label end = new Label();
  private final FlowPane more = new FlowPane(8, 4);
  private Optional<RevealOffer> offer = Optional.empty();

  RevealForm(StoryTools tools) {
    super(2);
    this.tools = tools;
    kind =
        new WordBox<>(
            tools.messages(),
            "step-reveal",
            "story.field.reveal",
            (each, words) -> words.get("story.reveal." + each.name()),
            chosen -> offer.ifPresent(now -> put(now.usual(chosen))));
    node =
        new WordBox<>(
            tools.messages(),
            "step-reveal-node",
            "story.reveal.node",
            (each, words) -> words.get(each.name()),
            chosen -> offer.ifPresent(now -> put(Optional.of(now.ofNode(chosen)))));
    year =
        new WordBox<>(
            tools.messages(),
            "step-reveal-year",
            "story.reveal.from",
            (each, words) -> each.toString(),
            chosen -> offer.ifPresent(now -> put(Optional.of(now.fromYear(chosen)))));
    from.setId("step-reveal-from");
    from.setPrefColumnCount(5);
    from.accessibleTextProperty().bind(tools.messages().bind("story.reveal.from"));
    end.setId("step-reveal-end");
    more.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(caption("story.field.reveal", kind), kind, more);
    tools.desk().state().subscribe(state -> seek());
    tools.messages().languageProperty().subscribe(language -> show());
  }

  private Label caption(String key, Node named) {
    Label caption = new Label();
    caption.textProperty().bind(tools.messages().bind(key));
    caption.setLabelFor(named);
    caption.getStyleClass().add("secondary");
    return caption;
  }

  private static OptionalDouble positive(String text) {
    OptionalDouble number = TypedNumber.parse(text);
    return number.isPresent() && number.getAsDouble() >= 0 ? number : OptionalDouble.empty();
  }

  /** Finds the dataset of the chosen step, which may not be open. */
  private void seek() {
    Optional<StoryStep> step = tools.desk().state().get().step();
    if (step.isEmpty()) {
      offer = Optional.empty();
      show();
      return;
    }
    String id = step.get().scenario().datasetId();
    Optional<Dataset> known = offer.map(RevealOffer::dataset).filter(old -> old.id().equals(id));
    if (known.isPresent()) {
      take(step.get(), known.get());
    } else {
      tools
          .background()
          .run(() -> tools.files().dataset(id), found -> take(step.get(), found), why -> lack());
    }
  }

  private void lack() {
    offer = Optional.empty();
    show();
  }

  private void take(StoryStep step, Dataset dataset) {
    if (tools.desk().state().get().step().equals(Optional.of(step))) {
      offer = Optional.of(new RevealOffer(step, dataset));
      show();
    }
  }

  private void put(Optional<StepReveal> reveal) {
    int at = tools.desk().state().get().chosen();
    tools
        .desk()
        .edit(
            story ->
                story.change(at, old -> old.with(new StepEntry(old.entry().arrival(), reveal))),
            at);
  }

  private void begin(double number) {
    offer.ifPresent(
        now ->
            now.step()
                .entry()
                .reveal()
                .ifPresent(
                    reveal -> {
                      if (reveal instanceof StepReveal.WeightMoves weight) {
                        put(Optional.of(now.fromWeight(weight, number)));
                      } else if (number > 0) {
                        put(Optional.of(now.fromKm(number)));
                      }
                    }));
  }

  private void show() {
    setDisable(offer.isEmpty());
    more.getChildren().clear();
    offer.ifPresent(
        now -> {
          List<RevealKind> kinds = now.kinds();
          kind.offer(kinds, kinds.contains(now.kind()) ? now.kind() : RevealKind.NONE);
          now.step().entry().reveal().ifPresent(reveal -> show(now, reveal));
        });
  }

  private void show(RevealOffer now, StepReveal reveal) {
    switch (reveal) {
      case StepReveal.LinksGrow grow -> {}
      case StepReveal.YearsPass years -> {
        year.offer(now.years(), years.from());
        fill(years.to().toString(), year);
      }
      case StepReveal.WeightMoves weight -> {
        now.nodes().stream()
            .filter(each -> each.id().equals(weight.node()))
            .findFirst()
            .ifPresent(each -> node.offer(now.nodes(), each));
        from.show(weight.from());
        fill(Numbers.trimmed(weight.to(), 3), node, from);
      }
      case StepReveal.RadiusMoves radius -> {
        from.show(radius.fromKm());
        fill(tools.messages().get("story.reveal.km", Numbers.trimmed(radius.toKm(), 1)), from);
      }
    }
  }

  private void fill(String to, Node... fields) {
    end.setText(tools.messages().get("story.reveal.to", to));
    more.getChildren().addAll(fields);
    more.getChildren()
        .add(fields.length - 1, caption("story.reveal.from", fields[fields.length - 1]));
    more.getChildren().add(end);
  }
}
