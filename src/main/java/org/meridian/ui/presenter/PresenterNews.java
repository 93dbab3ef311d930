package org.meridian.ui.presenter;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.text.Numbers;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.StageTrouble;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.StageCommand;

/**
 * What the presenter must know, and the audience not: that what is shown has left the story, that a
 * step could not be drawn, that a number has no step, that there is one screen.
 */
final class PresenterNews extends VBox {

  private final Presentation presentation;
  private final LiveMessages messages;

  /**
   * The lines.
   *
   * @param isAlone whether there is one screen
   */
  PresenterNews(
      Presentation presentation, LiveMessages messages, ObservableValue<Boolean> isAlone) {
    super(6);
    this.presentation = presentation;
    this.messages = messages;
    CalloutRow callout = new CalloutRow(presentation.hand(), messages);
    getChildren()
        .setAll(
            off(),
            trouble(),
            line("presenter-missing"),
            new FitLine(presentation.audience(), messages),
            ink(),
            callout,
            alone(isAlone));
    presentation.state().subscribe(this::missing);
    messages.languageProperty().subscribe((was, now) -> missing(presentation.state().get()));
  }

  private FlowPane off() {
    Label chip = new Label();
    chip.setId("presenter-off");
    chip.getStyleClass().addAll("chip", "presenter-off");
    chip.textProperty().bind(messages.bind("stage.off"));
    Button back = button("stage.off.back", Feather.CORNER_UP_LEFT);
    back.setOnAction(event -> presentation.act(StageCommand.Act.LEAVE));
    Button kept = button("stage.off.keep", Feather.PLUS);
    kept.setOnAction(event -> presentation.keep());
    FlowPane row = row(chip, back, kept);
    shown(row, presentation.state().map(PresentingState::off));
    return row;
  }

  private FlowPane ink() {
    Label say = new Label();
    say.getStyleClass().add("secondary");
    say.textProperty().bind(messages.bind("stage.inked"));
    Button kept = button("stage.inked.keep", Feather.PLUS);
    kept.setOnAction(event -> presentation.hand().keepInk());
    Button gone = button("stage.inked.wipe", Feather.X);
    gone.setOnAction(event -> presentation.hand().overlay().clear());
    FlowPane row = row(say, kept, gone);
    shown(
        row,
        Bindings.createBooleanBinding(
            () ->
                !presentation.hand().overlay().strokes().get().isEmpty()
                    && presentation.hand().isMarking(),
            presentation.hand().overlay().strokes(),
            presentation.state(),
            presentation.audience().shown()));
    return row;
  }

  private FlowPane trouble() {
    Label text = new Label();
    text.setId("presenter-trouble");
    text.getStyleClass().add("presenter-trouble");
    text.setWrapText(true);
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> presentation.audience().trouble().get().map(this::words).orElse(""),
                presentation.audience().trouble(),
                messages.languageProperty()));
    Button next = button("stage.next", Feather.CHEVRON_RIGHT);
    next.setOnAction(event -> presentation.act(StageCommand.Act.NEXT));
    FlowPane row = row(text, next);
    text.maxWidthProperty().bind(row.widthProperty());
    shown(row, presentation.audience().trouble().map(Optional::isPresent));
    return row;
  }

  private String words(StageTrouble trouble) {
    return messages.get(trouble.kind().key(), Numbers.whole(trouble.step() + 1), trouble.why());
  }

  private Label line(String id) {
    Label line = new Label();
    line.setId(id);
    line.setWrapText(true);
    line.getStyleClass().add("presenter-trouble");
    return line;
  }

  private void missing(PresentingState state) {
    Label line = (Label) getChildren().get(2);
    OptionalInt number = state.missing();
    line.setVisible(number.isPresent());
    line.setManaged(number.isPresent());
    number.ifPresent(
        step ->
            line.setText(
                messages.get("stage.missing", Numbers.whole(step), Numbers.whole(state.steps()))));
  }

  private Label alone(ObservableValue<Boolean> isAlone) {
    Label line = new Label();
    line.setId("presenter-alone");
    line.setWrapText(true);
    line.getStyleClass().add("secondary");
    line.textProperty().bind(messages.bind("stage.alone"));
    shown(line, isAlone);
    return line;
  }

  private Button button(String key, Feather icon) {
    Button button = new Button(null, IconButtons.icon(icon));
    button.setId(key.replace('.', '-'));
    button.textProperty().bind(messages.bind(key));
    return button;
  }

  private static FlowPane row(Node... nodes) {
    FlowPane row = new FlowPane(8, 6, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static void shown(Node node, ObservableValue<Boolean> isShown) {
    node.visibleProperty().bind(isShown);
    node.managedProperty().bind(isShown);
  }
}
