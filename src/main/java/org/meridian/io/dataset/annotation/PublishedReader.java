package org.meridian.io.dataset.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.dataset.descriptor.TableColumns;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.City;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedMove;
import org.meridian.model.published.PublishedPlace;
import org.meridian.model.published.PublishedRanking;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/**
 * Reads {@code published.csv}: rankings to compare with, one place a row. Rows of the same list and
 * year are one ranking. A change is {@code up}, {@code down}, {@code same}, {@code new} or a whole
 * number of places gained.
 */
public final class PublishedReader {

  public static final String FILE = "published.csv";

  private final CheckedRows rows;
  private final RowLookup lookup;
  private final List<City> cities;
  private final Map<ListKey, Map<String, PublishedPlace>> places = new LinkedHashMap<>();
  private final Map<String, LocalText> names = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  /** Which ranking a row belongs to. */
  private record ListKey(String list, Optional<Period> year) {}

  /**
   * A reader.
   *
   * @param cities in the order of the lookup
   */
  public PublishedReader(RowSource source, Problems problems, RowLookup lookup, List<City> cities) {
    rows = new CheckedRows(source, problems);
    this.lookup = lookup;
    this.cities = cities;
  }

  /** The rankings in the order in which they are first named. */
  public List<PublishedRanking> read() {
    if (!rows.require("list", "city_id", "rank") || cities.isEmpty()) {
      return List.of();
    }
    rows.noteUnread(Set.copyOf(TableColumns.PUBLISHED));
    while (rows.next()) {
      row();
    }
    List<PublishedRanking> rankings = new ArrayList<>();
    places.forEach(
        (key, byCity) ->
            rankings.add(
                new PublishedRanking(
                    key.list(), names.get(key.list()), key.year(), List.copyOf(byCity.values()))));
    return rankings;
  }

  private void row() {
    String list = rows.required(rows.column("list"));
    int city = lookup.city(rows, rows.column("city_id"));
    Optional<Period> year = period("year");
    int rank = rank();
    Optional<PublishedMove> move = move();
    if (list.isEmpty() || city < 0 || rank < 1) {
      return;
    }
    name(list);
    String id = cities.get(city).id();
    PublishedPlace place = new PublishedPlace(id, rank, move, text("note"));
    PublishedPlace earlier =
        places
            .computeIfAbsent(new ListKey(list, year), first -> new LinkedHashMap<>())
            .putIfAbsent(id, place);
    if (earlier != null) {
      rows.report(
          rows.column("city_id"),
          DefinitionCode.LISTED_TWICE,
          list,
          Integer.toString(earlier.rank()));
    }
  }

  private void name(String list) {
    LocalText name = new LocalText(text("list_en"), text("list_zh"));
    LocalText earlier = names.putIfAbsent(list, name.isBlank() ? LocalText.same(list) : name);
    lines.putIfAbsent(list, rows.line());
    if (earlier != null && !name.isBlank() && !name.equals(earlier)) {
      rows.report(
          rows.column("list_en"),
          DefinitionCode.LIST_RENAMED,
          earlier.en(),
          Integer.toString(lines.get(list)));
    }
  }

  private Optional<Period> period(String column) {
    String text = rows.present(rows.column(column));
    Optional<Period> period = Period.parse(text);
    if (!text.isEmpty() && period.isEmpty()) {
      rows.report(rows.column(column), ProblemCode.NOT_A_YEAR);
    }
    return period;
  }

  private int rank() {
    String text = rows.required(rows.column("rank"));
    Optional<Integer> rank = whole(text).filter(number -> number > 0);
    if (!text.isEmpty() && rank.isEmpty()) {
      rows.report(rows.column("rank"), DefinitionCode.NOT_A_RANK);
    }
    return rank.orElse(0);
  }

  private static Optional<Integer> whole(String text) {
    return text.matches("[+-]?[0-9]{1,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private Optional<PublishedMove> move() {
    String text = rows.present(rows.column("change"));
    Optional<Period> since = period("change_since");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> gained = whole(text);
    if (gained.isPresent()) {
      return Optional.of(
          new PublishedMove(PublishedMove.Arrow.of(gained.get()), gained.get(), since));
    }
    for (PublishedMove.Arrow arrow : PublishedMove.Arrow.values()) {
      if (arrow.word().equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(new PublishedMove(arrow, 0, since));
      }
    }
    rows.report(rows.column("change"), DefinitionCode.NOT_A_CHANGE);
    return Optional.empty();
  }

  private String text(String column) {
    return rows.text(rows.column(column));
  }
}
