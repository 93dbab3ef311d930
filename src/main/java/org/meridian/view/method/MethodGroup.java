package org.meridian.view.method;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the pages on the method are about, in the order in which they are offered. */
public enum MethodGroup {
  /** What is set, and what it does to the values. */
  SETTINGS,
  /** How much of the ranking is certain. */
  HOW_SURE,
  /** What would change it. */
  WHAT_IF,
  /** What the parts have to do with one another. */
  STRUCTURE;

  /** Small letters and hyphens, as in ids. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Names its words. */
  public String titleKey() {
    return "method.group." + id();
  }

  /** Its pages, in order. */
  public List<MethodTopic> topics() {
    return Arrays.stream(MethodTopic.values()).filter(topic -> topic.group() == this).toList();
  }
}
