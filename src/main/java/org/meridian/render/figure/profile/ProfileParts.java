package org.meridian.render.figure.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.meridian.text.Messages;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileNode;
import org.meridian.view.profile.ProfileValue;

/** The parts of profiles from top to bottom; a column may end after any of them. */
final class ProfileParts {

  private final ProfileContent content;
  private final Messages words;
  private final ProfileExtent rows;
  private final List<Consumer<ProfileGrid>> parts = new ArrayList<>();

  private ProfileParts(ProfileContent content, Messages words, ProfileExtent rows) {
    this.content = content;
    this.words = words;
    this.rows = rows;
  }

  static List<Consumer<ProfileGrid>> of(
      ProfileContent content, Messages words, ProfileExtent rows) {
    ProfileParts made = new ProfileParts(content, words, rows);
    made.parts.add(grid -> made.facts(grid).paint());
    made.strips();
    if (rows.hasMerits()) {
      made.parts.add(grid -> made.lists(grid).paintMerits());
    }
    if (rows.hasLinks()) {
      made.parts.add(grid -> made.lists(grid).paintLinks());
    }
    if (rows.hasValues()) {
      made.values();
    }
    made.parts.add(grid -> made.facts(grid).paintNotes());
    return List.copyOf(made.parts);
  }

  /** The index with its first dimension, then a part a dimension, with all below it. */
  private void strips() {
    List<List<ProfileNode>> groups = new ArrayList<>();
    for (ProfileNode node : rows.nodes(content)) {
      if (groups.isEmpty() || node.isDimension() && groups.getLast().size() > 1) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(node);
    }
    for (List<ProfileNode> group : groups) {
      boolean isFirst = group == groups.getFirst();
      boolean isLast = group == groups.getLast();
      parts.add(
          grid -> {
            ProfileStrips strips = new ProfileStrips(grid, content, words);
            if (isFirst) {
              strips.paintHead();
            }
            group.forEach(strips::paint);
            if (isLast) {
              strips.paintFoot();
            }
          });
    }
  }

  private void values() {
    List<ProfileValue> all = content.values();
    for (ProfileValue value : all) {
      boolean isFirst = value.equals(all.getFirst());
      parts.add(
          grid -> {
            if (isFirst) {
              lists(grid).paintValuesHead();
            }
            lists(grid).paint(value);
          });
    }
  }

  private ProfileFacts facts(ProfileGrid grid) {
    return new ProfileFacts(grid, content, words);
  }

  private ProfileLists lists(ProfileGrid grid) {
    return new ProfileLists(grid, content, words);
  }
}
