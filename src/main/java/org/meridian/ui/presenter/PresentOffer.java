package org.meridian.ui.presenter;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.ui.presenter.PresentCommand.OfferedStory;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;

/** What can be presented although no story is open. */
final class PresentOffer extends Dialog<ButtonType> {

  private static final double WIDTH = 440;

  /**
   * The offer.
   *
   * @param seen presents what is on screen; empty where nothing is
   * @param offered stories to open
   * @param then presents the one that was opened
   */
  PresentOffer(
      LiveMessages messages, Optional<Runnable> seen, List<OfferedStory> offered, Runnable then) {
    setTitle(messages.get("stage.offer.title"));
    setHeaderText(null);
    getDialogPane().setId("present-offer");
    CloseButton.put(getDialogPane(), messages);
    Label say = new Label(messages.get(seen.isPresent() ? "stage.offer.say" : "stage.offer.empty"));
    say.setWrapText(true);
    VBox choices = new VBox(8, say);
    choices.setPrefWidth(WIDTH);
    seen.ifPresent(
        present ->
            choices.getChildren().add(button(messages.get("stage.offer.seen"), present, true)));
    offered.forEach(story -> choices.getChildren().add(offer(messages, story, then)));
    getDialogPane().setContent(choices);
  }

  private Button offer(LiveMessages messages, OfferedStory story, Runnable then) {
    return button(
        messages.get("stage.offer.open", messages.get(story.title())),
        () -> story.open().accept(then),
        false);
  }

  private Button button(String words, Runnable action, boolean isDefault) {
    Button button = new Button(words);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setDefaultButton(isDefault);
    button.setWrapText(true);
    button.setOnAction(
        event -> {
          close();
          action.run();
        });
    if (isDefault) {
      button.setId("present-seen");
    }
    return button;
  }
}
