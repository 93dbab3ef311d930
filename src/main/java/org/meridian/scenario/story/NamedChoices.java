package org.meridian.scenario.story;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Choices by name, such as {@code map.layers}, each with its words; what is not named is as the
 * program opens. The names and what they mean stand in one place, {@code
 * org.meridian.view.story.ChoiceNames}.
 *
 * @param byName words by the name of the choice; in the order of names
 */
public record NamedChoices(SortedMap<String, List<String>> byName) {

  /** All as the program opens. */
  public static final NamedChoices NONE = new NamedChoices(new TreeMap<>());

  /** Copies the map. */
  public NamedChoices {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    byName.forEach((name, words) -> copy.put(name, List.copyOf(words)));
    byName = Collections.unmodifiableSortedMap(copy);
  }

  /** Choices in any order. */
  public static NamedChoices of(Map<String, List<String>> choices) {
    return new NamedChoices(new TreeMap<>(choices));
  }

  /** The words of a choice; empty where it is as the program opens. */
  public Optional<List<String>> words(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The same with another choice of a name. */
  public NamedChoices with(String name, List<String> words) {
    SortedMap<String, List<String>> next = new TreeMap<>(byName);
    next.put(name, words);
    return new NamedChoices(next);
  }
}
