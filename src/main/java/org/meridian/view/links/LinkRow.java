package org.meridian.view.links;

import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.LinkTable;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.view.words.ScoreDigits;

/**
 * One row of the table: a link, and the list that it was taken from.
 *
 * @param list the list
 * @param link the link's number
 */
public record LinkRow(LinkList list, int link) {

  private ScenarioResult result() {
    return list.result();
  }

  private LinkTable links() {
    return result().links().links();
  }

  private Dataset dataset() {
    return result().dataset();
  }

  public IndexResult scores() {
    return result().links().result();
  }

  public City from() {
    return dataset().city(links().origin(link));
  }

  public City to() {
    return dataset().city(links().destination(link));
  }

  /** Both names: "A – B", or "A → B" where direction counts. */
  public String pair(Language language) {
    String between = links().isDirected() ? " → " : " – ";
    return from().name().in(language) + between + to().name().in(language);
  }

  /** The place among all links by the measure asked for; 0 for none. */
  public int rank() {
    return list.ranking().rank(link);
  }

  public double score() {
    return score(list.measure());
  }

  double score(int node) {
    return scores().scores(node)[link];
  }

  /** The score in the measure, in the digits that tell it from others. */
  public String scoreText() {
    return scoreText(list.measure());
  }

  /** The score in a node, in the digits that tell it from others. */
  public String scoreText(int node) {
    return ScoreDigits.of(scores(), node).row(link);
  }

  /** The value of a leaf as it stands in the data; NaN where there is none. */
  public double value(int node) {
    double[] raw = scores().raw(node);
    return raw.length == 0 ? Double.NaN : raw[link];
  }

  /**
   * What each node below the measure gives to the score, in points; the whole score in one where
   * nothing stands below.
   */
  public double[] parts() {
    IndexStructure structure = scores().structure();
    int measure = list.measure();
    double[] parts = new double[structure.childCount(measure)];
    for (int part = 0; part < parts.length; part++) {
      parts[part] = scores().contribution(link, structure.child(measure, part));
    }
    return parts;
  }

  public boolean joins(String from, String to) {
    return from().id().equals(from) && to().id().equals(to)
        || !links().isDirected() && from().id().equals(to) && to().id().equals(from);
  }
}
