package org.meridian.view.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.meridian.model.Dataset;
import org.meridian.scenario.NearName;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/** Reads choices by name; what cannot be understood falls back to how the program opens. */
final class ChoiceReader {

  private final NamedChoices choices;
  private final Dataset dataset;
  private final List<ChoiceMisfit> misfits;

  ChoiceReader(NamedChoices choices, Dataset dataset, List<ChoiceMisfit> misfits) {
    this.choices = choices;
    this.dataset = dataset;
    this.misfits = misfits;
  }

  Dataset dataset() {
    return dataset;
  }

  boolean has(String name) {
    return choices.words(name).isPresent();
  }

  void report(String name, String word, MisfitReason kind, String near) {
    misfits.add(new ChoiceMisfit(name, word, kind, near));
  }

  /** One word; the fallback where there is none. */
  String word(String name, String fallback) {
    Optional<List<String>> words = choices.words(name);
    if (words.isPresent() && words.get().size() != 1) {
      report(name, String.join(" ", words.get()), MisfitReason.WRONG_WORDS, "");
      return fallback;
    }
    return words.map(List::getFirst).orElse(fallback);
  }

  /** Any number of words. */
  List<String> words(String name, List<String> fallback) {
    return choices.words(name).orElse(fallback);
  }

  /** A constant by its name in small letters. */
  <E extends Enum<E>> E constant(String name, E fallback) {
    String word = word(name, written(fallback));
    return constant(name, word, fallback.getDeclaringClass()).orElse(fallback);
  }

  /** Constants by their names in small letters; unknown ones are left out. */
  <E extends Enum<E>> List<E> constants(String name, Class<E> type, List<E> fallback) {
    return choices
        .words(name)
        .map(words -> words.stream().flatMap(word -> constant(name, word, type).stream()).toList())
        .orElse(fallback);
  }

  private <E extends Enum<E>> Optional<E> constant(String name, String word, Class<E> type) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(e -> written(e).equals(word)).findFirst();
    if (found.isEmpty()) {
      List<String> known =
          Arrays.stream(type.getEnumConstants()).map(ChoiceReader::written).toList();
      report(name, word, MisfitReason.UNKNOWN_WORD, NearName.of(word, known));
    }
    return found;
  }

  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Yes or no. */
  boolean flag(String name, boolean fallback) {
    return constant(name, fallback ? YesNo.YES : YesNo.NO) == YesNo.YES;
  }

  private enum YesNo {
    YES,
    NO
  }

  static String written(boolean flag) {
    return written(flag ? YesNo.YES : YesNo.NO);
  }

  /** A number within bounds. */
  double number(String name, double fallback, double least, double most) {
    return has(name) ? number(name, word(name, ""), least, most).orElse(fallback) : fallback;
  }

  private Optional<Double> number(String name, String word, double least, double most) {
    try {
      double number = Double.parseDouble(word);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException notOne) {
      // Said below, as for one out of bounds.
    }
    report(name, word, MisfitReason.WRONG_NUMBER, "");
    return Optional.empty();
  }

  /** So many finite numbers, the words from a place on; empty if they are not that. */
  Optional<double[]> numbers(String name, int from, int count) {
    List<String> words = words(name, List.of());
    if (words.size() != from + count) {
      report(name, String.join(" ", words), MisfitReason.WRONG_WORDS, "");
      return Optional.empty();
    }
    DoubleStream.Builder numbers = DoubleStream.builder();
    for (String word : words.subList(from, words.size())) {
      number(name, word, -Double.MAX_VALUE, Double.MAX_VALUE).ifPresent(numbers::add);
    }
    double[] found = numbers.build().toArray();
    return found.length == count ? Optional.of(found) : Optional.empty();
  }

  /** An id of a node; empty for the index itself. */
  String node(String name, String fallback) {
    String id = word(name, fallback);
    boolean known = id.isEmpty() || dataset.structure().position(id).isPresent();
    if (!known) {
      List<String> ids = dataset.structure().nodes().stream().map(node -> node.id()).toList();
      report(name, id, MisfitReason.NOT_IN_DATASET, NearName.of(id, ids));
    }
    return known ? id : fallback;
  }

  /** Ids of cities of the dataset; others are left out. */
  List<String> cities(String name, List<String> fallback) {
    List<String> ids = words(name, fallback);
    List<String> all = new ArrayList<>();
    Predicate<String> known = id -> dataset.cityPosition(id).isPresent();
    for (String id : ids) {
      if (known.test(id)) {
        all.add(id);
      } else {
        List<String> names = dataset.cities().stream().map(city -> city.id()).toList();
        report(name, id, MisfitReason.NOT_IN_DATASET, NearName.of(id, names));
      }
    }
    return List.copyOf(all);
  }
}
