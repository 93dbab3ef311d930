package org.meridian.ui.question;

import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.question.LikelyQuestion;

/** A question in a list, as it would be asked. */
final class QuestionCell extends ListCell<LikelyQuestion> {

  private final LiveMessages messages;

  QuestionCell(LiveMessages messages) {
    this.messages = messages;
    setTextOverrun(OverrunStyle.ELLIPSIS);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(LikelyQuestion asked, boolean empty) {
    super.updateItem(asked, empty);
    setText(empty || asked == null ? null : asked.said().question().in(messages));
  }
}
