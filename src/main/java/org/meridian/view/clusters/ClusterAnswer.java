package org.meridian.view.clusters;

import java.util.Optional;
import org.meridian.view.content.TextInLanguage;

/**
 * The clusters of a setting, or why there cannot be any.
 *
 * @param content the clusters; empty where the setting was refused
 * @param refusal why, as a whole sentence; empty where there are clusters
 * @param pinRefusal why there is nothing to compare with though a setting is pinned; else empty
 */
public record ClusterAnswer(
    Optional<ClusterContent> content,
    Optional<TextInLanguage> refusal,
    Optional<TextInLanguage> pinRefusal) {

  /** Clusters. */
  static ClusterAnswer found(ClusterContent content) {
    return new ClusterAnswer(Optional.of(content), Optional.empty(), Optional.empty());
  }

  /** None, and why. */
  static ClusterAnswer refused(TextInLanguage why) {
    return new ClusterAnswer(Optional.empty(), Optional.of(why), Optional.empty());
  }

  /** The same compared with what a pinned setting gives. */
  ClusterAnswer beside(ClusterAnswer pinned) {
    return pinned.content().isEmpty()
        ? new ClusterAnswer(content, refusal, pinned.refusal())
        : new ClusterAnswer(
            content.map(own -> own.comparedWith(pinned.content().get().analysis())),
            refusal,
            Optional.empty());
  }
}
