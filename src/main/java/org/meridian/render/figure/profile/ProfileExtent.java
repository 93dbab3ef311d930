package org.meridian.render.figure.profile;

import java.util.ArrayList;
import java.util.List;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileNode;

/**
 * Which rows of profiles are drawn: where there is no room for all, the finest go first.
 *
 * @param hasIndicators strips of indicators, and not of the index and its dimensions alone
 * @param hasValues values as measured
 * @param hasLinks strongest links
 * @param hasMerits strengths and weaknesses
 */
record ProfileExtent(
    boolean hasIndicators, boolean hasValues, boolean hasLinks, boolean hasMerits) {

  static final ProfileExtent ALL = new ProfileExtent(true, true, true, true);

  /** Fewer and fewer. */
  static final List<ProfileExtent> FEWER =
      List.of(
          new ProfileExtent(true, false, true, true),
          new ProfileExtent(false, false, true, true),
          new ProfileExtent(false, false, false, true),
          new ProfileExtent(false, false, false, false));

  List<ProfileNode> nodes(ProfileContent content) {
    return hasIndicators
        ? content.nodes()
        : content.nodes().stream().filter(ProfileNode::isHead).toList();
  }

  /** What is left out, as a sentence; empty where nothing is. */
  String leftOut(ProfileContent content, Messages words) {
    List<String> parts = new ArrayList<>();
    int all = content.nodes().size();
    int fewer = all - nodes(content).size();
    if (fewer > 0) {
      parts.add(words.get("profile.left.scores", Numbers.whole(fewer), Numbers.whole(all)));
    }
    if (!hasMerits) {
      parts.add(words.get("profile.merits"));
    }
    if (!hasLinks) {
      parts.add(words.get("profile.links"));
    }
    if (!hasValues) {
      parts.add(words.get("profile.left.values", Numbers.whole(content.values().size())));
    }
    return parts.isEmpty()
        ? ""
        : words.get("profile.left", String.join(words.get("profile.left.join"), parts));
  }
}
