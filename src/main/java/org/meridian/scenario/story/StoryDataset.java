package org.meridian.scenario.story;

import java.util.Objects;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.wording.LocalText;

/**
 * A dataset that steps of a story are about.
 *
 * @param identity its id, and the version and content that the story was made for
 * @param title its name, to say which one is missing on another machine
 */
public record StoryDataset(DatasetIdentity identity, LocalText title) {

  /** Nothing may be null. */
  public StoryDataset {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(title, "title");
  }

  /** Its id. */
  public String id() {
    return identity.id();
  }
}
