package org.meridian.io.importing.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;

/** Says which columns hold something that a table of its layout has no use for. */
public final class LayoutColumns {

  private static final Set<ColumnRole> OF_PLACES =
      EnumSet.of(
          ColumnRole.CITY,
          ColumnRole.CITY_CHINESE,
          ColumnRole.COUNTRY,
          ColumnRole.REGION,
          ColumnRole.LATITUDE,
          ColumnRole.LONGITUDE,
          ColumnRole.YEAR,
          ColumnRole.VALUE);

  /** Roles of which a table may have several columns. */
  private static final Set<ColumnRole> SEVERAL =
      EnumSet.of(ColumnRole.VALUE, ColumnRole.BREAKDOWN, ColumnRole.TEXT, ColumnRole.CODE);

  private final RecordTable table;
  private final Set<ColumnRole> used;
  private final boolean[] kept;
  private final Set<String> decided;
  private final int first;

  /**
   * Takes a table.
   *
   * @param offices what a table of offices becomes; empty for any other layout
   * @param kept which columns of texts and codes stay beside the cities
   * @param decided names of the columns that a person decided about
   */
  public LayoutColumns(
      RecordTable table,
      TableLayout layout,
      Optional<OfficeUse> offices,
      boolean[] kept,
      Set<String> decided) {
    this.table = table;
    this.kept = kept;
    this.decided = decided;
    used = used(layout, offices);
    first = layout == TableLayout.MATRIX ? 1 : 0;
  }

  private static Set<ColumnRole> used(TableLayout layout, Optional<OfficeUse> offices) {
    return switch (layout) {
      case EDGES ->
          EnumSet.of(
              ColumnRole.ORIGIN,
              ColumnRole.DESTINATION,
              ColumnRole.YEAR,
              ColumnRole.INDICATOR,
              ColumnRole.BREAKDOWN,
              ColumnRole.VALUE);
      case MATRIX -> EnumSet.of(ColumnRole.VALUE, ColumnRole.LATITUDE, ColumnRole.LONGITUDE);
      case OFFICES ->
          offices.filter(OfficeUse::isLinks).isPresent()
              ? places(ColumnRole.FIRM, ColumnRole.OFFICE)
              : places(ColumnRole.INDICATOR, ColumnRole.UNIT, ColumnRole.BREAKDOWN);
      case LONG, WIDE, NONE -> places(ColumnRole.INDICATOR, ColumnRole.UNIT, ColumnRole.BREAKDOWN);
    };
  }

  private static Set<ColumnRole> places(ColumnRole... more) {
    Set<ColumnRole> roles = EnumSet.copyOf(OF_PLACES);
    roles.addAll(List.of(more));
    return roles;
  }

  /** Says it. */
  public void check(ImportFindings findings) {
    textValues(findings);
    String parts = names(column -> table.columns().get(column).role() == ColumnRole.BREAKDOWN);
    if (used.contains(ColumnRole.BREAKDOWN) && !parts.isEmpty()) {
      findings.add(ImportProblem.info(ImportKind.BREAKDOWN, parts));
    }
    String unused = names(this::isUnused);
    if (!unused.isEmpty()) {
      findings.add(ImportProblem.info(ImportKind.LEFT_OUT, unused).say("columns"));
    }
  }

  private String names(IntPredicate which) {
    return IntStream.range(first, table.columns().size())
        .filter(which)
        .mapToObj(table.frame().header().names()::get)
        .collect(Collectors.joining(", "));
  }

  /** Values are numbers: a column that was decided to hold values and to be text holds none. */
  private void textValues(ImportFindings findings) {
    IntStream.range(first, table.columns().size())
        .filter(column -> table.columns().get(column).role() == ColumnRole.VALUE)
        .filter(column -> table.numbers()[column] == null)
        .mapToObj(table.frame().header().names()::get)
        .map(name -> ImportProblem.warning(ImportKind.UNUSED_CHOICE).say("text").in(name))
        .forEach(findings::add);
  }

  /** A column that is left out by choice is no news, nor is one that holds nothing. */
  private boolean isUnused(int column) {
    ColumnRole role = table.columns().get(column).role();
    boolean second = !SEVERAL.contains(role) && table.position(role) != column;
    boolean out = role == ColumnRole.NONE ? !isDecided(column) : second || !used.contains(role);
    return out
        && !kept[column]
        && IntStream.range(0, table.records())
            .anyMatch(record -> !table.text(record, column).isEmpty());
  }

  private boolean isDecided(int column) {
    return decided.contains(table.columns().get(column).name());
  }
}
