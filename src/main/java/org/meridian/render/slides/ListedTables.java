package org.meridian.render.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.render.slides.RankedTable.BarPart;
import org.meridian.render.slides.RankedTable.RankedBars;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.content.ViewContent;
import org.meridian.view.style.MapStyle;
import org.meridian.view.table.ContentTables;
import org.meridian.view.table.ShownTable;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;
import org.meridian.view.tiers.TierBand;
import org.meridian.view.tiers.TierContent;

/** Makes tables for slides of contents that are tables: groups, lists, tiers, clusters, values. */
final class ListedTables {

  private static final int NAMED = 4;
  private static final int CLUSTER_COLUMNS = 4;

  private final Messages words;
  private final MapStyle style;
  private final int most;

  /**
   * @param most rows that there is room for
   */
  ListedTables(Messages words, MapStyle style, int most) {
    this.words = words;
    this.style = style;
    this.most = most;
  }

  /** The table of a content without bars; empty where there is nothing to show. */
  Optional<RankedTable> of(ViewContent content) {
    return ContentTables.of(content, words).map(table -> table(table, Optional.empty()));
  }

  /**
   * Clusters without their leading cities, which stand in the map beside. Ranks count those that
   * are not listed.
   */
  Optional<RankedTable> clusters(ClusterContent content) {
    int all = content.analysis().clusters().clusters().size();
    String unled = words.get("story.slide.unled", Numbers.whole(all));
    return ContentTables.of(content, words)
        .map(table -> table(table.narrow(CLUSTER_COLUMNS), Optional.empty()))
        .map(table -> content.listed().size() == all ? table : table.saying(unled));
  }

  /**
   * The table of a content, with a column of it as bars.
   *
   * @param names id of the column of names
   * @param bars id of the column of numbers; no bars where there is no such column
   */
  Optional<RankedTable> of(ViewContent content, String names, String bars) {
    return ContentTables.of(content, words)
        .map(table -> table(table, bars(table.first(most), names, bars)));
  }

  private RankedTable table(ShownTable all, Optional<RankedBars> bars) {
    ShownTable shown = all.first(most);
    return new RankedTable(
        shown.heads().stream().map(TableHead::title).toList(),
        shown.heads().stream().map(TableHead::numeric).toList(),
        shown.rows().stream().map(row -> row.stream().map(ShownCell::text).toList()).toList(),
        first(words, shown.rows().size(), all.rows().size()),
        bars);
  }

  /** How many rows are shown, of how many. */
  static String first(Messages words, int shown, int all) {
    return shown == all
        ? words.get("story.slide.all", Numbers.whole(all))
        : words.get("story.slide.first", Numbers.whole(shown), Numbers.whole(all));
  }

  private Optional<RankedBars> bars(ShownTable table, String names, String numbers) {
    int name = column(table, names);
    int number = column(table, numbers);
    if (name < 0 || number < 0) {
      return Optional.empty();
    }
    double[] values = table.rows().stream().mapToDouble(row -> row.get(number).number()).toArray();
    List<String> rows = table.rows().stream().map(row -> row.get(name).text()).toList();
    return Optional.of(bars(table.heads().get(number).title(), rows, values));
  }

  private RankedBars bars(String title, List<String> names, double[] values) {
    return new RankedBars(title, names, List.of(new BarPart(title, values, style.links().at(1))));
  }

  private static int column(ShownTable table, String id) {
    return IntStream.range(0, table.heads().size())
        .filter(at -> table.heads().get(at).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  /** A row a tier: how many cities, between which scores, and which lead it. */
  RankedTable tiers(TierContent content) {
    List<TierBand> bands = content.bands().stream().limit(most).toList();
    List<String> titles =
        bands.stream().map(band -> words.get("pyramid.group.name", band.number())).toList();
    double[] counts = bands.stream().mapToDouble(band -> band.cities().size()).toArray();
    return new RankedTable(
        List.of(
            words.get("table.tier"),
            words.get("clusters.column.cities"),
            words.get("pyramid.node"),
            words.get("table.first")),
        List.of(false, true, true, false),
        bands.stream().map(band -> tier(content, band)).toList(),
        content.rule().in(words) + content.missing().map(more -> more.in(words)).orElse(""),
        Optional.of(bars(words.get("clusters.column.cities"), titles, counts)));
  }

  private List<String> tier(TierContent content, TierBand band) {
    String first =
        band.cities().stream()
            .limit(NAMED)
            .map(city -> words.get(content.result().dataset().city(city).name()))
            .collect(Collectors.joining(words.get("pyramid.between")));
    return List.of(
        words.get("pyramid.group.name", band.number()),
        Numbers.whole(band.cities().size()),
        Numbers.brief(band.lower()) + "–" + Numbers.brief(band.upper()),
        first);
  }
}
