package org.meridian.view.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.cluster.Cluster;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.clusters.ClusterAnswer;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.table.ContentTables;
import org.meridian.view.table.ShownTable;
import org.meridian.view.table.ShownTable.ShownCell;

/**
 * Clusters in words: how they were found, which they are, the highest and the lowest, the one that
 * is chosen with its cities, and how many cities belong to none.
 */
final class ToldClusters {

  private static final int HIGHEST = 5;
  private static final int LOWEST = 3;

  /** Where a row of the table of clusters has its name, its number of cities and its value. */
  private static final int NAME = 1;

  private static final int CITIES = 2;
  private static final int VALUE = 3;

  private final ClusterContent content;
  private final Messages words;

  private ToldClusters(ClusterContent content, Messages words) {
    this.content = content;
    this.words = words;
  }

  /** The sentences; why there are no clusters, where there are none. */
  static List<String> of(ClusterAnswer answer, Messages words) {
    return answer
        .content()
        .map(content -> new ToldClusters(content, words).sentences())
        .orElseGet(() -> answer.refusal().stream().map(why -> why.in(words)).toList());
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(ClusterWords.rule(content.analysis()).in(words));
    ContentTables.of(content, words)
        .ifPresentOrElse(
            table -> listed(table, sentences),
            () -> content.emptyReason().ifPresent(why -> sentences.add(why.in(words))));
    content.chosen().ifPresent(cluster -> sentences.add(chosen(cluster)));
    sentences.add(none());
    return sentences;
  }

  private void listed(ShownTable table, List<String> sentences) {
    List<List<ShownCell>> rows =
        table.rows().stream().filter(row -> !row.get(VALUE).isMissing()).toList();
    int all = table.rows().size();
    sentences.add(words.get("story.told.clusters.listed", all, table.heads().get(VALUE).title()));
    if (!rows.isEmpty()) {
      int first = Math.min(HIGHEST, rows.size());
      sentences.add(words.get("story.told.highest", joined(rows.subList(0, first))));
      List<List<ShownCell>> last = rows.subList(Math.max(first, rows.size() - LOWEST), rows.size());
      if (!last.isEmpty()) {
        sentences.add(words.get("story.told.lowest", joined(last.reversed())));
      }
    }
    if (rows.size() < all) {
      sentences.add(words.get("story.told.clusters.missing", all - rows.size()));
    }
  }

  private String joined(List<List<ShownCell>> rows) {
    return rows.stream()
        .map(
            row ->
                words.get(
                    "story.told.clusters.one",
                    row.get(NAME).text(),
                    row.get(CITIES).text(),
                    row.get(VALUE).text()))
        .collect(Collectors.joining(words.get("story.told.comma")));
  }

  private String chosen(Cluster cluster) {
    ClusterAnalysis analysis = content.analysis();
    String cities =
        analysis.clusters().members(cluster).stream()
            .map(place -> words.get(analysis.places().city(place).name()))
            .collect(Collectors.joining(words.get("story.told.comma")));
    return words.get(
        "story.told.clusters.chosen", words.get(ClusterWords.marked(analysis, cluster)), cities);
  }

  /** Cities outside all clusters, and those that have no place on the map. */
  private String none() {
    ClusterAnalysis analysis = content.analysis();
    long outside =
        IntStream.range(0, analysis.places().size())
            .filter(place -> analysis.clusters().number(place) == 0)
            .count();
    int unplaced = analysis.places().unplaced().size();
    String said = words.get("story.told.clusters.none", Numbers.whole(outside));
    return unplaced == 0
        ? said
        : words.get("story.told.clusters.unplaced", said, Numbers.whole(unplaced));
  }
}
