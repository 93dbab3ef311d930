package org.meridian.ui.story;

import org.meridian.ui.background.Background;
import org.meridian.ui.basis.WindowBasis;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/**
 * What the parts of a story in the window work with.
 *
 * @param basis what every part of the window works with
 * @param desk the open story
 * @param actions what is done with steps
 * @param pictures small pictures of steps
 * @param files opens and saves stories
 * @param exports writes stories to be handed out
 */
public record StoryTools(
    WindowBasis basis,
    StoryDesk desk,
    StepActions actions,
    StepPictures pictures,
    StoryCommands files,
    StoryExports exports) {

  /** Language and look. */
  public Explorer explorer() {
    return basis.explorer();
  }

  /** Words. */
  public LiveMessages messages() {
    return basis.messages();
  }

  /** Runs what takes time. */
  public Background background() {
    return basis.background();
  }
}
