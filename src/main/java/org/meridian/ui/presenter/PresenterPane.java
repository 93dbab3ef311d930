package org.meridian.ui.presenter;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.PresenterPanel;
import org.meridian.ui.presenting.StageSurface;
import org.meridian.ui.text.LiveMessages;

/**
 * The presenter's view: the stage as the audience sees it, what comes next, notes, times and steps.
 * A drawer takes the place of notes while something is tried out, or asked.
 */
public final class PresenterPane extends BorderPane {

  static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final Presentation presentation;
  private final LiveMessages messages;
  private final TrialDrawer drawer;
  private final Node questions;

  /**
   * What stands in the pane beside what the presentation itself tells.
   *
   * @param screens which screen is the stage
   * @param weights to try out other weights
   * @param radius to try out another radius
   * @param questions what the audience may ask
   * @param isAlone whether there is one screen
   */
  public record PresenterParts(
      Node screens, Node weights, Node radius, Node questions, ObservableValue<Boolean> isAlone) {}

  /** The pane of a presentation. */
  public PresenterPane(
      Presentation presentation,
      LiveMessages messages,
      PresenterParts parts,
      StageThumbnails thumbnails) {
    this.presentation = presentation;
    this.messages = messages;
    getStyleClass().add("presenter");
    setId("presenter");
    PresenterButtons buttons = new PresenterButtons(presentation, messages);
    drawer =
        new TrialDrawer(
            presentation.explorer(),
            messages,
            new TrialDrawer.TrialControls(parts.weights(), parts.radius()));
    questions = parts.questions();
    PresenterNews news = new PresenterNews(presentation, messages, parts.isAlone());
    setTop(new PresenterHead(presentation, messages, parts.screens()));
    HBox middle = new HBox(24, stage(news), right());
    middle.getStyleClass().add("presenter-middle");
    setCenter(middle);
    // Over the whole width, or they need two rows and the picture loses one.
    setBottom(new VBox(buttons, steps(thumbnails)));
  }

  private VBox stage(PresenterNews news) {
    StageSurface mirror = new StageSurface(presentation, true);
    mirror.setId("stage-mirror");
    StackPane frame = new StackPane(mirror);
    frame.getStyleClass().add("presenter-stage");
    frame.setMinSize(0, 0);
    presentation.state().subscribe(state -> frame.pseudoClassStateChanged(HELD, state.isFrozen()));
    VBox stage = new VBox(10, caption(), frame, news);
    VBox.setVgrow(frame, Priority.ALWAYS);
    HBox.setHgrow(stage, Priority.ALWAYS);
    stage.setMinWidth(0);
    return stage;
  }

  private HBox caption() {
    Label here = new Label();
    here.getStyleClass().add("heading");
    here.textProperty().bind(messages.bind("stage.here"));
    Label seen = new Label();
    seen.setId("presenter-seen");
    seen.getStyleClass().add("secondary");
    seen.textProperty()
        .bind(
            presentation
                .state()
                .flatMap(
                    state ->
                        messages.bind(
                            state.black()
                                ? "stage.seen.black"
                                : state.isFrozen() ? "stage.seen.held" : "stage.seen")));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(here, space, seen);
  }

  private StackPane right() {
    NotesView notes = new NotesView(presentation, messages);
    VBox.setVgrow(notes, Priority.ALWAYS);
    VBox next = new VBox(16, new NextStepView(presentation, messages), notes);
    shown(next, PresenterPanel.NOTES);
    shown(drawer, PresenterPanel.TRY);
    shown(questions, PresenterPanel.ASK);
    StackPane right = new StackPane(next, drawer, questions);
    right.getStyleClass().add("presenter-right");
    right.minWidthProperty().bind(right.prefWidthProperty());
    right.prefWidthProperty().bind(widthProperty().multiply(0.33));
    right.maxWidthProperty().bind(right.prefWidthProperty());
    return right;
  }

  private void shown(Node node, PresenterPanel panel) {
    node.visibleProperty().bind(presentation.panels().shown().map(now -> now == panel));
  }

  private VBox steps(StageThumbnails thumbnails) {
    Label heading = new Label();
    heading.getStyleClass().add("heading");
    heading.textProperty().bind(messages.bind("stage.steps"));
    Label typed = new Label();
    typed.getStyleClass().add("secondary");
    typed.textProperty().bind(messages.bind("stage.steps.typed"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label end = new Label();
    end.getStyleClass().add("secondary");
    end.textProperty().bind(messages.bind("stage.steps.end"));
    VBox steps =
        new VBox(
            4,
            new HBox(8, heading, typed, space, end),
            new TalkSteps(presentation, messages, thumbnails));
    steps.getStyleClass().add("presenter-foot");
    return steps;
  }

  /** Whether the focus is where controls need their keys. */
  public boolean isControlled() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    if (focused instanceof TextInputControl) {
      return true;
    }
    for (Node at = focused; at != null; at = at.getParent()) {
      if (at == drawer || at == questions) {
        return at.isVisible();
      }
    }
    return false;
  }
}
