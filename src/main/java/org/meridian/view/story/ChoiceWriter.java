package org.meridian.view.story;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meridian.scenario.story.NamedChoices;

/** Writes choices by name, but for those that are as the program opens. */
final class ChoiceWriter {

  private final SortedMap<String, List<String>> byName = new TreeMap<>();

  void words(String name, List<String> words, List<String> usual) {
    if (!words.equals(usual)) {
      byName.put(name, List.copyOf(words));
    }
  }

  void word(String name, String word, String usual) {
    words(name, List.of(word), List.of(usual));
  }

  void constant(String name, Enum<?> constant, Enum<?> usual) {
    word(name, ChoiceReader.written(constant), ChoiceReader.written(usual));
  }

  void constants(
      String name, Collection<? extends Enum<?>> some, Collection<? extends Enum<?>> usual) {
    words(name, sorted(some), sorted(usual));
  }

  private static List<String> sorted(Collection<? extends Enum<?>> constants) {
    return constants.stream().sorted().map(ChoiceReader::written).toList();
  }

  void flag(String name, boolean flag, boolean usual) {
    word(name, ChoiceReader.written(flag), ChoiceReader.written(usual));
  }

  void number(String name, double number, double usual) {
    word(name, written(number), written(usual));
  }

  /** A number to the last bit, without a point where it is whole. */
  static String written(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  NamedChoices done() {
    return new NamedChoices(byName);
  }
}
