package org.meridian.ui.head;

import java.util.ArrayList;
import java.util.List;

/**
 * How a row of controls stands in a width: at their full widths while these fit; else those of rank
 * 1 fold; else those that may shrink do; else the least important ones fold away, one after
 * another, until the rest fits; and where nothing is left to fold, those that may shrink take what
 * there is.
 *
 * @param widths of all controls in order; 0 for one that is folded without anything in its place
 * @param folded which controls are folded
 * @param menu whether a button with what is folded is needed
 * @param shown how many controls, or what stands in their place, are in the row
 */
record FoldPlan(List<Double> widths, List<Boolean> folded, boolean menu, int shown) {

  /**
   * A control in the row.
   *
   * @param wide its full width
   * @param least its width at least, before others fold; the full one if it may not shrink
   * @param rank the lower, the sooner it folds, with all of the same rank; 0 if it never does
   * @param instead width of what stands in its place while it is folded; 0 for nothing
   * @param listed whether it is listed in a menu while it is folded
   */
  record Control(double wide, double least, int rank, double instead, boolean listed) {}

  /** The rank of what folds before anything shrinks. */
  static final int FIRST = 1;

  /** Copies the lists. */
  FoldPlan {
    widths = List.copyOf(widths);
    folded = List.copyOf(folded);
  }

  /**
   * Plans a row.
   *
   * @param controls in order; those of width 0 are not there and need no gap
   * @param room what all of them have together
   * @param gap between two controls
   * @param button width of the button with what is folded
   */
  static FoldPlan of(List<Control> controls, double room, double gap, double button) {
    List<Boolean> folded = new ArrayList<>();
    controls.forEach(control -> folded.add(false));
    FoldPlan plan = plan(controls, folded, room, gap, button);
    for (int rank : ranks(controls)) {
      if (plan.fits(controls, room, gap, button, rank == FIRST)) {
        break;
      }
      for (int at = 0; at < controls.size(); at++) {
        Control control = controls.get(at);
        folded.set(at, folded.get(at) || control.rank() == rank && control.wide() > 0);
      }
      plan = plan(controls, folded, room, gap, button);
    }
    return plan;
  }

  /** The ranks of what may fold and is there, the first to fold first. */
  private static int[] ranks(List<Control> controls) {
    return controls.stream()
        .filter(control -> control.wide() > 0)
        .mapToInt(Control::rank)
        .filter(rank -> rank > 0)
        .distinct()
        .sorted()
        .toArray();
  }

  private static FoldPlan plan(
      List<Control> controls, List<Boolean> folded, double room, double gap, double button) {
    boolean menu = false;
    List<Double> wide = new ArrayList<>();
    List<Double> slack = new ArrayList<>();
    for (int at = 0; at < controls.size(); at++) {
      Control control = controls.get(at);
      boolean away = folded.get(at);
      wide.add(away ? control.instead() : control.wide());
      slack.add(away ? 0 : control.wide() - control.least());
      menu |= away && control.listed();
    }
    int shown = (int) wide.stream().filter(width -> width > 0).count();
    double gaps = gap * Math.max(0, shown - 1) + (menu ? button + gap : 0);
    return new FoldPlan(shrunk(wide, slack, room - gaps), folded, menu, shown);
  }

  /** Widths less their share of what is too much, by how much each may give; beyond that too. */
  private static List<Double> shrunk(List<Double> wide, List<Double> slack, double room) {
    double give = sum(slack);
    double share = give > 0 ? Math.max(0, (sum(wide) - room) / give) : 0;
    List<Double> widths = new ArrayList<>();
    for (int at = 0; at < wide.size(); at++) {
      widths.add(Math.max(0, wide.get(at) - share * slack.get(at)));
    }
    return widths;
  }

  private static double sum(List<Double> lengths) {
    return lengths.stream().mapToDouble(Double::doubleValue).sum();
  }

  private double gaps(double gap) {
    return gap * Math.max(0, shown - 1);
  }

  /** Whether all stand in the room at their full widths, or without being narrower than may be. */
  private boolean fits(
      List<Control> controls, double room, double gap, double button, boolean full) {
    double all = gaps(gap) + (menu ? button + gap : 0);
    for (int at = 0; at < controls.size(); at++) {
      Control control = controls.get(at);
      all += folded.get(at) ? control.instead() : full ? control.wide() : control.least();
    }
    return all <= room;
  }

  /** The width of all together. */
  double width(double gap, double button) {
    return sum(widths) + gaps(gap) + (menu ? button + gap : 0);
  }
}
