package org.meridian.ui.matrix;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.render.style.ClassBreaks;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.links.LinkList;

/**
 * The matrix as numbers: which city stands where, and for each cell its link and its class. Cities
 * without any listed link are left out. Immutable once made; made on a worker.
 */
final class MatrixCells {

  /** Class of a pair that does not count, such as a city with itself. */
  static final byte UNCOUNTED = 0;

  /** Class of a pair that counts but has no listed link with a score. */
  static final byte NO_DATA = 1;

  /** Class of the weakest links; stronger ones follow. */
  static final byte FIRST_CLASS = 2;

  /** How many classes of strength there are at most. */
  static final int CLASSES = 6;

  /** More cities than this are never shown: the best of them are. */
  static final int MOST_CITIES = 1500;

  private final LinkList list;
  private final MatrixAxis axis;
  private final int[] links;
  private final byte[] classes;
  private final double[] bounds;

  private MatrixCells(
      LinkList list, MatrixAxis axis, int[] links, byte[] classes, double[] bounds) {
    this.list = list;
    this.axis = axis;
    this.links = links;
    this.classes = classes;
    this.bounds = bounds;
  }

  /** The matrix of the links that pass a scenario's filters. */
  static MatrixCells of(ScenarioResult result, MatrixOrder order) {
    LinkList list = LinkList.of(result);
    MatrixAxis axis = MatrixAxis.of(list, order);
    int size = axis.size();
    int[] links = new int[size * size];
    Arrays.fill(links, -1);
    place(list, axis, links);
    double[] scores = result.links().result().scores(list.measure());
    double[] bounds = bounds(list, scores);
    byte[] classes = new byte[size * size];
    for (int cell = 0; cell < classes.length; cell++) {
      classes[cell] = classOf(result.dataset(), axis, cell, links[cell], scores, bounds);
    }
    return new MatrixCells(list, axis, links, classes, bounds);
  }

  private static void place(LinkList list, MatrixAxis axis, int[] cells) {
    LinkTable links = list.result().links().links();
    for (int position = 0; position < list.size(); position++) {
      int link = list.link(position);
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
  private static double[] bounds(LinkList list, double[] scores) {
    double[] listed =
        IntStream.range(0, list.size()).mapToDouble(at -> scores[list.link(at)]).toArray();
    return DoubleStream.of(ClassBreaks.quantiles(listed, CLASSES)).distinct().toArray();
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

  LinkList list() {
    return list;
  }

  MatrixAxis axis() {
    return axis;
  }

  /** How many cities stand along each side. */
  int size() {
    return axis.size();
  }

  /** The number of the link in a cell, -1 for none. */
  int link(int row, int column) {
    return links[row * size() + column];
  }

  byte classAt(int row, int column) {
    return classes[row * size() + column];
  }

  /** How many classes of strength there are. */
  int classCount() {
    return bounds.length == 0 ? 0 : Math.max(1, bounds.length - 1);
  }

  /** The lower bound of a class, and of the one behind the last: the highest score. */
  double bound(int at) {
    return bounds[Math.min(at, bounds.length - 1)];
  }

  /** Where the ramp of colours is read for a class: 0 the weakest, 1 the strongest. */
  double ramp(int at) {
    return classCount() < 2 ? 1 : (double) at / (classCount() - 1);
  }
}
