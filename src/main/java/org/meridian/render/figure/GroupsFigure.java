package org.meridian.render.figure;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.groups.GroupCells;
import org.meridian.view.groups.GroupKinds;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;
import org.meridian.view.style.ClusterColours;

/**
 * Groups as a table: swatch and name, then as many columns as there is room for. As many rows as
 * fit; what is left out is told below.
 */
final class GroupsFigure extends TableFigure {

  private static final double WIDEST_NAME = 300;
  private static final double WIDEST = 230;
  private static final double GAP = 14;
  private static final double SWATCH = 10;

  private final GroupsContent content;
  private final Messages says;

  /** The table of a content. */
  GroupsFigure(GroupsContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "groups.title");
    this.content = content;
    says = FixedMessages.ofWindow(setting.language());
  }

  /** A column and where it begins and ends. */
  private record Place(Column<ListedGroup> column, double left, double right) {}

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    List<Place> places = places(sheet);
    int fits = Math.clamp(fitting(sheet), 1, content.rows().size());
    header(sheet, places);
    double baseline = firstBaseline(sheet);
    for (ListedGroup row : content.rows().subList(0, fits)) {
      line(sheet, places, row, baseline);
      baseline += ROW;
    }
    count(sheet, counted(fits, places.size()));
  }

  private List<Place> places(FigureSheet sheet) {
    List<Place> places = new ArrayList<>();
    double left = sheet.left();
    for (Column<ListedGroup> column : content.columns()) {
      double width = width(sheet, column);
      if (!places.isEmpty() && left + width > sheet.right() + 1) {
        break;
      }
      places.add(new Place(column, left, left + width));
      left += width;
    }
    return places;
  }

  /** As wide as what stands in it, within bounds. */
  private double width(FigureSheet sheet, Column<ListedGroup> column) {
    boolean isName = column.id().equals(GroupCells.NAME);
    String title = column.title().in(says);
    double widest = VectorBrush.width(title, sheet.regular(title, SMALL));
    for (ListedGroup row : content.rows()) {
      String text = column.text().of(row, says);
      Font font = isName ? sheet.bold(text, TEXT) : sheet.regular(text, SMALL + 1);
      widest = Math.max(widest, VectorBrush.width(text, font));
    }
    return isName
        ? Math.min(WIDEST_NAME, widest + SWATCH + 8)
        : Math.min(WIDEST, widest + (column.isNumeric() ? 2 * GAP : GAP));
  }

  private String counted(int rows, int columns) {
    String by = GroupKinds.title(content.choice().by()).in(says);
    String measure = says.get(content.result().dataset().structure().node(content.node()).name());
    String count =
        says.get(
            "groups.count", by, Numbers.whole(rows), Numbers.whole(content.rows().size()), measure);
    int all = content.columns().size();
    return columns == all
        ? count
        : count + says.get("groups.count.columns", Numbers.whole(columns), Numbers.whole(all));
  }

  private void header(FigureSheet sheet, List<Place> places) {
    double baseline = headerBaseline(sheet);
    for (Place place : places) {
      String title = place.column().title().in(says);
      Font font = sheet.regular(title, SMALL);
      String fitted = FigureSheet.fitted(title, font, place.right() - place.left() - GAP / 2);
      if (place.column().isNumeric()) {
        ending(sheet, fitted, place.right(), baseline);
      } else {
        small(sheet, fitted, text(place), baseline);
      }
    }
    double y = baseline + 8;
    sheet.brush().line(sheet.left(), y, sheet.right(), y, sheet.style().ground().outline(), 1);
  }

  /** Where the words of a place begin. */
  private static double text(Place place) {
    return place.column().id().equals(GroupCells.NAME)
        ? place.left() + SWATCH + 8
        : place.left() + GAP;
  }

  private void line(FigureSheet sheet, List<Place> places, ListedGroup row, double baseline) {
    VectorBrush brush = sheet.brush();
    brush.disc(
        sheet.left() + SWATCH / 2,
        baseline - SWATCH / 2 + 1,
        SWATCH / 2,
        ClusterColours.colour(row.colour(), setting.theme()));
    for (Place place : places) {
      boolean isName = place.column().id().equals(GroupCells.NAME);
      String text = place.column().text().of(row, says);
      Font font = isName ? sheet.bold(text, TEXT) : sheet.regular(text, SMALL + 1);
      int ink = sheet.style().ink();
      if (place.column().isNumeric()) {
        brush.textEnding(text, place.right(), baseline, font, ink);
      } else {
        double room = place.right() - text(place);
        brush.text(FigureSheet.fitted(text, font, room), text(place), baseline, font, ink);
      }
    }
  }
}
