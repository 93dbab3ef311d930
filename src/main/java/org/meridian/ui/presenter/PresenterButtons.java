package org.meridian.ui.presenter;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.PresenterPanel;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.StageCommand;

/** What keys do, as buttons that name their keys. */
final class PresenterButtons extends BorderPane {

  private static final double GAP = 16;

  private final Presentation presentation;
  private final LiveMessages messages;

  /**
   * The buttons; those of panels turn to what stands beside the picture. What goes on is at one
   * place, however the others are broken into rows.
   */
  PresenterButtons(Presentation presentation, LiveMessages messages) {
    this.presentation = presentation;
    this.messages = messages;
    getStyleClass().add("presenter-buttons");
    FlowPane acts = acts();
    acts.setMinWidth(0);
    setCenter(acts);
    setRight(steps());
  }

  private FlowPane acts() {
    FlowPane acts = new FlowPane(8, 8);
    acts.getChildren()
        .setAll(
            toggle("black", "B", Feather.SQUARE, StageCommand.Act.BLACK, PresentingState::black),
            toggle(
                "freeze", "F", Feather.PAUSE, StageCommand.Act.FREEZE, PresentingState::isFrozen),
            toggle(
                "pointer",
                "P",
                Feather.CROSSHAIR,
                StageCommand.Act.POINTER,
                PresentingState::pointer),
            toggle("ink", "I", Feather.EDIT_3, StageCommand.Act.INK, PresentingState::ink),
            pinned(),
            toggle("language", "L", Feather.GLOBE, StageCommand.Act.LANGUAGE, state -> false),
            toggle("theme", "T", Feather.MOON, StageCommand.Act.THEME, state -> false),
            panel("try", "", Feather.SLIDERS, PresenterPanel.TRY),
            panel("ask", "Q", Feather.HELP_CIRCLE, PresenterPanel.ASK));
    return acts;
  }

  /** The next click pins a callout. */
  private ToggleButton pinned() {
    ToggleButton button = button("callout", "", Feather.MESSAGE_SQUARE);
    button.setOnAction(event -> presentation.hand().pin(button.isSelected()));
    presentation.hand().pinning().subscribe(now -> button.setSelected(now));
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !presentation.hand().isMarking(),
                presentation.state(),
                presentation.audience().shown()));
    return button;
  }

  /** Opens what stands beside the picture, or gives its place to the notes again. */
  private ToggleButton panel(String id, String key, Feather icon, PresenterPanel panel) {
    ToggleButton button = button(id, key, icon);
    button.setOnAction(
        event -> presentation.panels().turnTo(button.isSelected() ? panel : PresenterPanel.NOTES));
    presentation.panels().shown().subscribe(now -> button.setSelected(now == panel));
    return button;
  }

  private HBox steps() {
    Button back = IconButtons.button(Feather.CHEVRON_LEFT, messages, "stage.previous");
    back.setId("stage-previous");
    back.setOnAction(event -> presentation.act(StageCommand.Act.PREVIOUS));
    Button on = new Button(null, IconButtons.icon(Feather.CHEVRON_RIGHT));
    on.setId("stage-next");
    on.setContentDisplay(ContentDisplay.RIGHT);
    on.getStyleClass().addAll("accent", "presenter-next");
    on.textProperty().bind(messages.bind("stage.next"));
    on.setOnAction(event -> presentation.act(StageCommand.Act.NEXT));
    HBox both = new HBox(8, back, on);
    both.setAlignment(Pos.CENTER_RIGHT);
    both.setPadding(new Insets(0, 0, 0, GAP));
    both.setMinWidth(USE_PREF_SIZE);
    both.setMaxHeight(USE_PREF_SIZE);
    setAlignment(both, Pos.TOP_RIGHT);
    return both;
  }

  private ToggleButton toggle(
      String id, String key, Feather icon, StageCommand command, Predicate<PresentingState> isOn) {
    ToggleButton button = button(id, key, icon);
    button.setOnAction(
        event -> {
          presentation.act(command);
          button.setSelected(isOn.test(presentation.state().get()));
        });
    presentation.state().subscribe(state -> button.setSelected(isOn.test(state)));
    return button;
  }

  private ToggleButton button(String id, String key, Feather icon) {
    Label letter = new Label(key);
    letter.getStyleClass().add("presenter-key");
    HBox mark = new HBox(8, IconButtons.icon(icon), words(id));
    if (!key.isEmpty()) {
      mark.getChildren().add(letter);
    }
    mark.setAlignment(Pos.CENTER);
    ToggleButton button = new ToggleButton(null, mark);
    button.setId("stage-" + id);
    button.getStyleClass().add("presenter-button");
    button.accessibleTextProperty().bind(messages.bind("stage." + id));
    return button;
  }

  private Label words(String id) {
    Label words = new Label();
    words.textProperty().bind(messages.bind("stage." + id));
    return words;
  }
}
