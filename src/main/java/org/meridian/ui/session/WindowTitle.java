package org.meridian.ui.session;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.meridian.ui.text.LiveMessages;

/**
 * The window's title: the story, the scenario, for each whether it differs from its file (by a
 * mark, and by a word for those who hear it), the dataset and the program.
 */
public final class WindowTitle {

  private WindowTitle() {}

  /**
   * Keeps the title of a window up to date.
   *
   * @param story what is open besides; empty for none
   */
  public static void bind(
      Stage stage,
      OpenDocuments documents,
      ObservableValue<Optional<OpenStory>> story,
      LiveMessages messages) {
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> text(documents.current().get(), story.getValue(), messages),
                documents.current(),
                story,
                messages.languageProperty()));
  }

  private static String text(OpenDocument open, Optional<OpenStory> story, LiveMessages messages) {
    if (open == null) {
      return messages.get("shell.name");
    }
    return story
        .map(told -> text(told, scenario(open, true, messages), messages))
        .orElseGet(() -> scenario(open, false, messages));
  }

  private static String text(OpenStory story, String rest, LiveMessages messages) {
    String title = messages.get(story.title());
    String label = title.isBlank() ? story.stem() : title;
    return messages.get(
        story.changed() ? "session.title.story.changed" : "session.title.story",
        label.isBlank() ? messages.get("story.unnamed") : label,
        rest);
  }

  /** Beside a story a scenario without a name is that of a step, and left out. */
  private static String scenario(OpenDocument open, boolean besideStory, LiveMessages messages) {
    String dataset = messages.get(open.dataset());
    if (open.label().isEmpty() && (besideStory || !open.changed())) {
      return messages.get("session.title.published", dataset);
    }
    String label = open.label().isEmpty() ? messages.get("session.title.unnamed") : open.label();
    return messages.get(
        open.changed() ? "session.title.changed" : "session.title.saved", label, dataset);
  }
}
