package org.meridian.view.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meridian.text.Messages;
import org.meridian.view.page.PageBlock;
import org.meridian.view.page.PageContent;

/** The pages on the method. */
public enum MethodTopic {
  /** From raw value to score. */
  STAGES("stages", "stages", MethodGroup.SETTINGS),
  /** The method of each part. */
  BY_PART("by-part", "parts", MethodGroup.SETTINGS),
  /** How sure each rank is. */
  BANDS("bands", "doubt", MethodGroup.HOW_SURE),
  /** Shifts of rank if a node is left out. */
  LEAVE_ONE_OUT("leave-one-out", "leaveout", MethodGroup.HOW_SURE),
  /** Which uncertain weight moves the ranking. */
  SOBOL("sobol", "sobol", MethodGroup.HOW_SURE),
  /** The least change of weights that brings a city to the front. */
  FIRST("first", "first", MethodGroup.WHAT_IF),
  /** How far ranks could move. */
  WHAT_IF("what-if", "whatif", MethodGroup.WHAT_IF),
  /** What goes together. */
  CORRELATION("correlation", "correlation", MethodGroup.STRUCTURE),
  /** Meant and actual importance. */
  IMPORTANCE("importance", "importance", MethodGroup.STRUCTURE),
  /** Whether the parts measure one thing. */
  CONSISTENCY("consistency", "alpha", MethodGroup.STRUCTURE);

  private final String id;
  private final String key;
  private final MethodGroup group;

  MethodTopic(String id, String key, MethodGroup group) {
    this.id = id;
    this.key = key;
    this.group = group;
  }

  /** What the page is about. */
  public MethodGroup group() {
    return group;
  }

  /** Names the page as a view, on the command line and in names of files. */
  public String viewId() {
    return "method-" + id;
  }

  /** Names its words: {@code method.KEY}, and what follows that. */
  public String key() {
    return key;
  }

  /** The page of a view; empty for a view that is none. */
  public static Optional<MethodTopic> ofView(String viewId) {
    return Arrays.stream(values()).filter(topic -> topic.viewId().equals(viewId)).findFirst();
  }

  /** The page with its title and meaning. */
  PageContent page(
      Messages messages, List<String> choices, List<String> notes, List<PageBlock> blocks) {
    return new PageContent(
        viewId(),
        messages.get("method." + key),
        messages.get("method." + key + ".meaning"),
        choices,
        notes,
        blocks);
  }

  /** The title of a column. */
  String column(Messages messages, String column) {
    return messages.get("method." + key + ".column." + column);
  }
}
