package org.meridian.render.figure;

import org.meridian.render.figure.sheet.FigureColumns;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
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

  private static final double SWATCH = 10;

  private final GroupsContent content;
  private final Messages says;

  /** The table of a content. */
  GroupsFigure(GroupsContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "groups.title");
    this.content = content;
    says = FixedMessages.ofWindow(setting.language());
  }

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    FigureColumns.NameColumn name = new FigureColumns.NameColumn(GroupCells.NAME, SWATCH + 8);
    FigureColumns<ListedGroup> columns =
        FigureColumns.of(sheet, says, content.columns(), content.rows(), name);
    columns.header(headerBaseline(sheet));
    int rows = rows(sheet, columns);
    count(sheet, counted(rows, columns.places().size()), rows, content.rows().size());
  }

  /** Draws rows as long as there is room; says how many. */
  private int rows(FigureSheet sheet, FigureColumns<ListedGroup> columns) {
    double baseline = firstBaseline(sheet);
    double last = baseline + (fitting(sheet) - 1) * ROW;
    int drawn = 0;
    for (ListedGroup row : content.rows()) {
      double extra = columns.extra(row);
      if (drawn > 0 && baseline + extra > last + 1) {
        break;
      }
      swatch(sheet, row, baseline);
      columns.lines(row, baseline);
      baseline += ROW + extra;
      drawn++;
    }
    return drawn;
  }

  private String counted(int rows, int columns) {
    String by = GroupKinds.title(content.choice().by(), content.result().dataset()).in(says);
    String measure = says.get(content.result().dataset().structure().node(content.node()).name());
    String count =
        says.get(
            "groups.count", by, Numbers.whole(rows), Numbers.whole(content.rows().size()), measure);
    int all = content.columns().size();
    return columns == all
        ? count
        : count + says.get("groups.count.columns", Numbers.whole(columns), Numbers.whole(all));
  }

  private void swatch(FigureSheet sheet, ListedGroup row, double baseline) {
    sheet
        .brush()
        .disc(
            sheet.left() + SWATCH / 2,
            baseline - SWATCH / 2 + 1,
            SWATCH / 2,
            ClusterColours.colour(row.colour(), setting.theme()));
  }
}
