package org.meridian.render.figure.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.text.Messages;
import org.meridian.view.profile.ProfileContent;

/** The parts of profiles, one below the other in one or several columns of a sheet. */
final class ProfileColumns {

  private static final int MOST = 3;

  private final ProfileContent content;
  private final Messages words;
  private final List<Consumer<ProfileGrid>> parts;

  ProfileColumns(ProfileContent content, Messages words, ProfileExtent rows) {
    this.content = content;
    this.words = words;
    parts = ProfileParts.of(content, words, rows);
  }

  /** One column. */
  List<Integer> one() {
    return List.of(parts.size());
  }

  /**
   * As few columns as a room needs, or those that come nearest to it where none fit.
   *
   * @param bottom of the room
   * @param nowhere a sheet of the room's width on which nothing is seen
   * @return which part each column ends before
   */
  List<Integer> ends(double bottom, FigureSheet nowhere) {
    List<Integer> best = one();
    double least = paint(nowhere, best);
    for (int columns = 2; columns <= MOST && least > bottom; columns++) {
      if (ProfileGrid.hasRoom(nowhere, content.profiles().size(), columns)) {
        List<Integer> ends = even(nowhere, columns);
        double tried = paint(nowhere, ends);
        if (tried < least) {
          least = tried;
          best = ends;
        }
      }
    }
    return best;
  }

  /** Columns whose highest is as low as can be. */
  private List<Integer> even(FigureSheet nowhere, int columns) {
    double[] heights = heights(nowhere, columns);
    double low = Arrays.stream(heights).max().orElse(0);
    double high = Arrays.stream(heights).sum();
    while (high - low > 1) {
      double middle = (low + high) / 2;
      if (filled(heights, middle).size() <= columns) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return filled(heights, high);
  }

  /** How high each part is in one of so many columns. */
  private double[] heights(FigureSheet nowhere, int columns) {
    ProfileGrid grid = new ProfileGrid(nowhere, content.profiles().size(), 0, columns);
    double[] heights = new double[parts.size()];
    for (int at = 0; at < heights.length; at++) {
      double from = grid.bottom();
      parts.get(at).accept(grid);
      heights[at] = grid.bottom() - from;
    }
    return heights;
  }

  /** Columns no higher than a height, each filled before the next. */
  private static List<Integer> filled(double[] heights, double most) {
    List<Integer> ends = new ArrayList<>();
    double height = 0;
    for (int at = 0; at < heights.length; at++) {
      if (height > 0 && height + heights[at] > most) {
        ends.add(at);
        height = 0;
      }
      height += heights[at];
    }
    ends.add(heights.length);
    return ends;
  }

  /**
   * Paints all columns into the room of a sheet.
   *
   * @param ends which part each column ends before
   * @return the first row below the highest
   */
  double paint(FigureSheet sheet, List<Integer> ends) {
    int cities = content.profiles().size();
    double bottom = sheet.top();
    int from = 0;
    for (int column = 0; column < ends.size(); column++) {
      ProfileGrid grid = new ProfileGrid(sheet, cities, column, ends.size());
      if (column > 0 && cities > 1) {
        new ProfileFacts(grid, content, words).paintHeads();
      }
      parts.subList(from, ends.get(column)).forEach(part -> part.accept(grid));
      from = ends.get(column);
      bottom = Math.max(bottom, grid.bottom());
    }
    return bottom + ProfileGrid.LINE;
  }
}
