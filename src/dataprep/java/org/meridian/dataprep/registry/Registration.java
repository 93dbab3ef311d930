package org.meridian.dataprep.registry;

import java.util.List;

/**
 * One entry of the registry.
 *
 * @param organisation its name as printed
 * @param address the lines between name and country, in order, without empty ones
 * @param country the last line: a two-letter code or a name
 */
record Registration(String organisation, List<String> address, String country) {

  /** An entry from its printed lines, name first and country last. */
  static Registration of(List<String> printed) {
    List<String> lines = printed.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    int last = lines.size() - 1;
    return last < 1
        ? new Registration(lines.isEmpty() ? "" : lines.getFirst(), List.of(), "")
        : new Registration(lines.getFirst(), lines.subList(1, last), lines.get(last));
  }

  /**
   * The last line of the address that has a letter, which names the city; empty if there is none.
   */
  String cityLine() {
    return address.reversed().stream()
        .filter(line -> line.chars().anyMatch(Character::isLetter))
        .findFirst()
        .orElse("");
  }
}
