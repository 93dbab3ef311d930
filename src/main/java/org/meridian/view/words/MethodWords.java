package org.meridian.view.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.text.Messages;
import org.meridian.text.TypedNumber;

/** Names methods, with their parameters, in the language of the moment. */
public final class MethodWords {

  private static final List<MethodKind> ALL =
      Stream.of(MethodKind.NORMALISATIONS, MethodKind.WITH_RAW_VALUES, MethodKind.AGGREGATIONS)
          .flatMap(List::stream)
          .toList();

  private MethodWords() {}

  /**
   * The name of a method.
   *
   * @param label as files and the command line write it
   * @param dataset knows the names of cities, or null
   * @return its name; the label itself where there are no words for it
   */
  public static String of(Messages messages, String label, Dataset dataset) {
    MethodKind kind = MethodKind.of(label, ALL);
    if (kind.parameters().isEmpty()) {
      return messages.find("choice." + kind.id()).orElseGet(() -> withRest(messages, label));
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < kind.parameters().size(); i++) {
      String value = kind.values(label).get(i);
      values.add(
          kind.parameters().get(i) == MethodKind.Parameter.CITY
              ? city(messages, value, dataset)
              : TypedNumber.parse(value).stream()
                  .mapToObj(TypedNumber::plain)
                  .findFirst()
                  .orElse(value));
    }
    return messages.get("choice." + kind.id() + ".full", values.toArray());
  }

  /** A method with parameters that no menu offers: its name, and they in brackets. */
  private static String withRest(Messages messages, String label) {
    String[] parts = label.split(":", 2);
    return messages
        .find("choice." + parts[0])
        .map(name -> name + " (" + parts[parts.length - 1].replace(":", ", ") + ")")
        .orElse(label);
  }

  /** The name of a city by its id; the id where there is no such city. */
  public static String city(Messages messages, String id, Dataset dataset) {
    return Stream.ofNullable(dataset)
        .flatMap(open -> open.cities().stream())
        .filter(city -> Objects.equals(city.id(), id))
        .map(city -> messages.get(city.name()))
        .findFirst()
        .orElse(id);
  }
}
