package org.meridian.io.importing.guess;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tables of COINr, today's and those of its first versions, known by their headers. */
public enum CoinrForm {
  /** iData, once IndData: a row a unit. */
  UNITS(Set.of(Set.of("ucode"), Set.of("unitname", "unitcode"))),
  /** iMeta, once IndMeta and AggMeta: a row an indicator or aggregate. */
  INDICATORS(
      Set.of(
          Set.of("icode", "parent"),
          Set.of("icode", "weight"),
          Set.of("icode", "direction"),
          Set.of("indname", "indcode"),
          Set.of("indcode", "direction"),
          Set.of("aglevel", "code")));

  private static final Set<String> GROUPS = Set.of("aglevel", "code");

  private final Set<Set<String>> headers;

  CoinrForm(Set<Set<String>> headers) {
    this.headers = headers;
  }

  /** The form of a table with a header; empty for any other table. */
  public static Optional<CoinrForm> of(List<String> header) {
    Set<String> names = new HashSet<>();
    header.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
    for (CoinrForm form : values()) {
      if (form.headers.stream().anyMatch(names::containsAll)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Whether a header is that of AggMeta, the groups of COINr's first versions. */
  public static boolean isOfGroups(List<String> header) {
    return header.stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .toList()
        .containsAll(GROUPS);
  }
}
