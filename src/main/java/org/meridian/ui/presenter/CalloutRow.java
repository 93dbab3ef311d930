package org.meridian.ui.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.meridian.ui.presenting.StageHand;
import org.meridian.ui.text.LiveMessages;

/** What the next callout says, and that the stage waits for a click. */
final class CalloutRow extends FlowPane {

  CalloutRow(StageHand hand, LiveMessages messages) {
    super(8, 6);
    setAlignment(Pos.CENTER_LEFT);
    TextField field = new TextField();
    field.setId("stage-callout-words");
    field.setPrefColumnCount(20);
    field.textProperty().bindBidirectional(hand.words());
    field.promptTextProperty().bind(messages.bind("stage.callout.words"));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    Label say = new Label();
    say.getStyleClass().add("secondary");
    say.textProperty().bind(messages.bind("stage.callout.say"));
    getChildren().setAll(field, say);
    visibleProperty().bind(hand.pinning());
    managedProperty().bind(hand.pinning());
  }
}
