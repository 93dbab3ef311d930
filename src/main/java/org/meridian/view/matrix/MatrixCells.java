package org.meridian.view.matrix;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.meridian.flow.LinkSelection;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.style.ClassBreaks;
import org.meridian.view.words.ScoreDigits;

/**
 * The matrix as numbers: which city stands where, and for each cell its link and its class. Cities
 * without any listed link are left out. Immutable once made; made on a worker.
 */
public final class MatrixCells implements ViewContent {

  /** Class of a pair that does not count, such as a city with itself. */
  public static final byte UNCOUNTED = 0;

  /** Class of a pair that counts but has no listed link with a score. */
  public static final byte NO_DATA = 1;

  /** Class of the weakest links; stronger ones follow. */
  public static final byte FIRST_CLASS = 2;

  /** How many classes of strength there are at most. */
  public static final int CLASSES = 6;

  /** More cities than this are never shown: the best of them are. */
  public static final int MOST_CITIES = 1500;

  private final ScenarioResult result;
  private final LinkSelection selection;
  private final MatrixAxis axis;
  private final int[] links;
  private final byte[] classes;
  private final double[] bounds;

  private MatrixCells(
      ScenarioResult result,
      LinkSelection selection,
      MatrixAxis axis,
      int[] links,
      byte[] classes,
      double[] bounds) {
    this.result = result;
    this.selection = selection;
    this.axis = axis;
    this.links = links;
    this.classes = classes;
    this.bounds = bounds;
  }

  /** The matrix of the links that pass a scenario's filters. */
  public static MatrixCells of(ScenarioResult result, MatrixOrder order) {
    LinkSelection selection = result.shownLinks();
    MatrixAxis axis = MatrixAxis.of(result, selection, order);
    int size = axis.size();
    int[] links = new int[size * size];
    Arrays.fill(links, -1);
    place(result.links().links(), selection, axis, links);
    double[] scores = result.links().result().scores(selection.measure());
    double[] bounds = bounds(selection, scores);
    byte[] classes = new byte[size * size];
    for (int cell = 0; cell < classes.length; cell++) {
      classes[cell] = classOf(result.dataset(), axis, cell, links[cell], scores, bounds);
    }
    return new MatrixCells(result, selection, axis, links, classes, bounds);
  }

  private static void place(
      LinkTable links, LinkSelection selection, MatrixAxis axis, int[] cells) {
    for (int link : selection.listed()) {
      int row = axis.place(links.origin(link));
      int column = axis.place(links.destination(link));
      if (row >= 0 && column >= 0) {
        cells[row * axis.size() + column] = link;
        if (!links.isDirected()) {
          cells[column * axis.size() + row] = link;
        }
      }
    }
  }

  /** Bounds of classes of about equal number; fewer classes where many scores are the same. */
  private static double[] bounds(LinkSelection selection, double[] scores) {
    double[] shown = Arrays.stream(selection.shown()).mapToDouble(link -> scores[link]).toArray();
    return DoubleStream.of(ClassBreaks.quantiles(shown, CLASSES)).distinct().toArray();
  }

  private static byte classOf(
      Dataset dataset, MatrixAxis axis, int cell, int link, double[] scores, double[] bounds) {
    int row = axis.city(cell / axis.size());
    int column = axis.city(cell % axis.size());
    if (link >= 0 && !Double.isNaN(scores[link])) {
      int found = bounds.length < 2 ? 0 : ClassBreaks.classOf(scores[link], bounds);
      return (byte) (FIRST_CLASS + found);
    }
    boolean counts =
        row != column && dataset.pairs().counts(dataset.city(row), dataset.city(column));
    return counts ? NO_DATA : UNCOUNTED;
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return size() == 0 ? Optional.of(TextInLanguage.key("matrix.empty.how")) : Optional.empty();
  }

  /** What the links were taken from. */
  public ScenarioResult result() {
    return result;
  }

  /** The links in the cells. */
  public LinkSelection selection() {
    return selection;
  }

  /** Which city stands where. */
  public MatrixAxis axis() {
    return axis;
  }

  /** How many cities stand along each side. */
  public int size() {
    return axis.size();
  }

  /** The number of the link in a cell, -1 for none. */
  public int link(int row, int column) {
    return links[row * size() + column];
  }

  /** The class of a cell. */
  public byte classAt(int row, int column) {
    return classes[row * size() + column];
  }

  /** How many classes of strength there are. */
  public int classCount() {
    return bounds.length == 0 ? 0 : Math.max(1, bounds.length - 1);
  }

  /** The lower bound of a class, and of the one behind the last: the highest score. */
  public double bound(int at) {
    return bounds[Math.min(at, bounds.length - 1)];
  }

  /** The digits that tell bounds apart. */
  public ScoreDigits digits() {
    return ScoreDigits.of(bounds);
  }

  /** Where the ramp of colours is read for a class: 0 the weakest, 1 the strongest. */
  public double ramp(int at) {
    return classCount() < 2 ? 1 : (double) at / (classCount() - 1);
  }
}
