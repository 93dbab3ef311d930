package org.meridian.ui.session;

import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import org.meridian.ui.text.LiveMessages;

/**
 * The window's title: the scenario, whether it differs from its file (by a mark, and by a word for
 * those who hear it), the dataset and the program.
 */
public final class WindowTitle {

  private WindowTitle() {}

  /** Keeps the title of a window up to date. */
  public static void bind(Stage stage, OpenDocuments documents, LiveMessages messages) {
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> text(documents.current().get(), messages),
                documents.current(),
                messages.languageProperty()));
  }

  private static String text(OpenDocument open, LiveMessages messages) {
    if (open == null) {
      return messages.get("shell.name");
    }
    String dataset = messages.get(open.dataset());
    if (open.label().isEmpty() && !open.changed()) {
      return messages.get("session.title.published", dataset);
    }
    String label = open.label().isEmpty() ? messages.get("session.title.unnamed") : open.label();
    return messages.get(
        open.changed() ? "session.title.changed" : "session.title.saved", label, dataset);
  }
}
