package org.meridian.ui.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Numbers;
import org.meridian.ui.surface.TipText;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkRow;
import org.meridian.view.words.YearWords;

/** What a note beside the pointer says of a link: names, rank, score, and its parts with units. */
public final class LinkTip {

  private static final int MOST_ROWS = 14;

  private LinkTip() {}

  /**
   * The words of a link.
   *
   * @param measure position of the node that ranks links
   */
  public static TipText of(LiveMessages messages, ScenarioResult result, int link, int measure) {
    LinkRow row = new LinkRow(LinkList.measuredBy(result, measure), link);
    String line =
        row.rank() == 0
            ? messages.get("links.tip.unranked")
            : messages.get(
                "links.tip.rank",
                Numbers.whole(row.rank()),
                Numbers.whole(row.list().ranking().rankedCount()),
                row.scoreText());
    return new TipText(row.pair(messages.language()), line, rows(messages, result, row));
  }

  private static List<TipText.TipRow> rows(
      LiveMessages messages, ScenarioResult result, LinkRow row) {
    IndexResult scores = result.links().result();
    IndexStructure structure = scores.structure();
    boolean leavesToo = structure.size() <= MOST_ROWS;
    List<TipText.TipRow> rows = new ArrayList<>();
    for (int node = 1; node < structure.size() && rows.size() < MOST_ROWS; node++) {
      boolean dimension = structure.depth(node) == 1;
      if (scores.takesPart(node) && (dimension || leavesToo)) {
        rows.add(row(messages, result, row, node));
      }
    }
    return rows;
  }

  private static TipText.TipRow row(
      LiveMessages messages, ScenarioResult result, LinkRow row, int node) {
    IndexNode described = result.links().result().structure().node(node);
    boolean dimension = result.links().result().structure().depth(node) == 1;
    String name = messages.get(described.name());
    if (result.links().result().raw(node).length == 0) {
      String points = row.scoreText(node);
      return new TipText.TipRow(name, points, messages.get("links.tip.unit"), dimension);
    }
    String unit = unit(messages, result, described);
    String year =
        ShownYears.ofLinks(result, node).map(new YearWords(messages::get)::mark).orElse("");
    return new TipText.TipRow(
        name, Numbers.raw(row.value(node)), (unit + " " + year).strip(), dimension);
  }

  private static String unit(LiveMessages messages, ScenarioResult result, IndexNode node) {
    Optional<Indicator> indicator =
        node.linkIndicator().or(node::indicator).flatMap(result.dataset()::indicator);
    return messages.get(indicator.map(Indicator::unit).orElse(LocalText.EMPTY));
  }
}
