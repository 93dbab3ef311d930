package org.meridian.view.links;

import java.util.Optional;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.model.City;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.CityFacts;

/** The columns of the list of links, for the window and for figures. */
public final class LinkCells {

  private LinkCells() {}

  /** The place among all links by the measure; a dash for none. */
  public static Column<LinkRow> rank() {
    return Column.<LinkRow>ofNumber(
            "rank",
            TextInLanguage.key("links.column.rank"),
            TextInLanguage.key("links.column.rank"),
            (row, words) -> row.rank() == 0 ? Numbers.MISSING : Numbers.whole(row.rank()),
            row -> row.rank() == 0 ? Double.NaN : row.rank())
        .as(ColumnKind.RANK);
  }

  /** Both cities: "A – B", or "A → B" where direction counts. */
  public static Column<LinkRow> pair() {
    TextInLanguage title = TextInLanguage.key("links.column.pair");
    return Column.ofText("pair", title, title, (row, words) -> row.pair(words.language()));
  }

  /** The regions of both cities: "Asia – Europe". */
  public static Column<LinkRow> regions() {
    TextInLanguage title = TextInLanguage.key("links.column.regions");
    return Column.ofText(
        "regions",
        title,
        title,
        (row, words) ->
            words.get(
                "links.regions",
                CityFacts.region(row.from(), words),
                CityFacts.region(row.to(), words)));
  }

  /** The distance on the sphere in km; a dash where a city has no place. */
  public static Column<LinkRow> distance() {
    TextInLanguage title = TextInLanguage.key("links.column.km");
    return Column.ofNumber(
        "km", title, title, (row, words) -> whole(distanceKm(row)), LinkCells::distanceKm);
  }

  private static double distanceKm(LinkRow row) {
    City from = row.from();
    City to = row.to();
    return GreatCircle.distanceKm(from.longitude(), from.latitude(), to.longitude(), to.latitude());
  }

  private static String whole(double km) {
    return Double.isNaN(km) ? Numbers.MISSING : Numbers.whole(Math.round(km));
  }

  /** The score in the measure that is shown. */
  public static Column<LinkRow> score() {
    TextInLanguage title = TextInLanguage.key("links.column.score");
    return Column.ofNumber("score", title, title, (row, words) -> row.scoreText(), LinkRow::score);
  }

  /** The score in a node of the index. */
  public static Column<LinkRow> score(IndexStructure structure, int node) {
    TextInLanguage title = TextInLanguage.name(structure.node(node).name());
    return Column.ofNumber(
        "score-" + structure.node(node).id(),
        title,
        title,
        (row, words) -> row.scoreText(node),
        row -> row.score(node));
  }

  /** The value of a leaf as it stands in the data, headed by its indicator and unit. */
  public static Column<LinkRow> value(ScenarioResult result, int node) {
    IndexNode described = result.links().result().structure().node(node);
    Optional<Indicator> indicator =
        described.linkIndicator().or(described::indicator).flatMap(result.dataset()::indicator);
    TextInLanguage title = words -> indicator.map(known -> header(words, known)).orElse("");
    return Column.ofNumber(
        "value-" + described.id(),
        title,
        title,
        (row, words) -> Numbers.raw(row.value(node)),
        row -> row.value(node));
  }

  private static String header(Messages words, Indicator indicator) {
    String name = words.get(indicator.name());
    return indicator.unit().isBlank() ? name : name + " (" + words.get(indicator.unit()) + ")";
  }
}
