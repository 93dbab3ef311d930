package org.meridian.ui.map.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.model.City;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.ValueProvenance;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Numbers;
import org.meridian.ui.surface.TipText;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.text.PublishedRanks;
import org.meridian.view.words.NoteWords;
import org.meridian.view.words.ScoreDigits;
import org.meridian.view.words.YearWords;

/** What the note beside the pointer says of a city: name, rank, score, and its parts with units. */
final class CityTip {

  private static final int MOST_ROWS = 14;

  private CityTip() {}

  /**
   * The words of a city.
   *
   * @param city position in the dataset
   */
  static TipText of(LiveMessages messages, ScenarioResult result, int city) {
    City described = result.dataset().city(city);
    String country = described.countryName(messages.language());
    String name = messages.get(described.name());
    return new TipText(
        country.isEmpty() ? name : messages.get("map.tip.city", name, country),
        noted(messages, result, described, standing(messages, result.cities(), city)),
        rows(messages, result, city));
  }

  private static String noted(
      LiveMessages messages, ScenarioResult result, City city, String standing) {
    String notes = NoteWords.lines(result, CityAddress.of(city.id()), messages);
    return notes.isEmpty() ? standing : standing + "\n" + notes;
  }

  private static String standing(LiveMessages messages, IndexResult scores, int city) {
    int rank = scores.ranking().rank(city);
    return rank == 0
        ? messages.get("map.tip.unranked")
        : messages.get(
            "map.tip.rank",
            Numbers.whole(rank),
            Numbers.whole(scores.ranking().rankedCount()),
            ScoreDigits.of(scores, IndexStructure.ROOT).row(city));
  }

  private static List<TipText.TipRow> rows(LiveMessages messages, ScenarioResult result, int city) {
    IndexStructure structure = result.cities().structure();
    boolean leavesToo = taking(result.cities()) <= MOST_ROWS;
    List<TipText.TipRow> rows = new ArrayList<>();
    for (int node = 1; node < structure.size() && rows.size() < MOST_ROWS; node++) {
      boolean dimension = structure.depth(node) == 1;
      if (result.cities().takesPart(node) && (dimension || leavesToo)) {
        rows.add(row(messages, result, city, node));
      }
    }
    return rows;
  }

  private static int taking(IndexResult scores) {
    int count = 0;
    for (int node = 1; node < scores.structure().size(); node++) {
      count += scores.takesPart(node) ? 1 : 0;
    }
    return count;
  }

  private static TipText.TipRow row(
      LiveMessages messages, ScenarioResult result, int city, int node) {
    IndexResult scores = result.cities();
    IndexNode described = scores.structure().node(node);
    boolean dimension = scores.structure().depth(node) == 1;
    String name = messages.get(described.name());
    double[] raw = scores.raw(node);
    if (raw.length == 0) {
      String points = ScoreDigits.of(scores, node).row(city);
      return new TipText.TipRow(name, points, messages.get("map.tip.points"), dimension);
    }
    String unit = unit(messages, result, described);
    String told =
        PublishedRanks.in(result.dataset().city(city), scores.structure(), node)
            .map(rank -> messages.get("map.tip.published", unit, rank))
            .orElse(unit);
    String year =
        new YearWords(messages::get)
            .mark(ValueProvenance.year(result, city, node), result.scenario().year());
    return new TipText.TipRow(name, Numbers.raw(raw[city]), (told + " " + year).strip(), dimension);
  }

  private static String unit(LiveMessages messages, ScenarioResult result, IndexNode node) {
    Optional<Indicator> indicator = node.indicator().flatMap(result.dataset()::indicator);
    return messages.get(indicator.map(Indicator::unit).orElse(LocalText.EMPTY));
  }
}
