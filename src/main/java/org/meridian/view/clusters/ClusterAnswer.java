package org.meridian.view.clusters;

import java.util.Optional;
import org.meridian.view.content.TextInLanguage;

/**
 * The clusters of a setting, or why there cannot be any.
 *
 * @param content the clusters; empty where the setting was refused
 * @param refusal why, as a whole sentence; empty where there are clusters
 */
public record ClusterAnswer(Optional<ClusterContent> content, Optional<TextInLanguage> refusal) {

  /** Clusters. */
  static ClusterAnswer found(ClusterContent content) {
    return new ClusterAnswer(Optional.of(content), Optional.empty());
  }

  /** None, and why. */
  static ClusterAnswer refused(TextInLanguage why) {
    return new ClusterAnswer(Optional.empty(), Optional.of(why));
  }
}
