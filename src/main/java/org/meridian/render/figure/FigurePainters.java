package org.meridian.render.figure;

import java.util.List;
import org.meridian.render.figure.blocks.BlocksFigure;
import org.meridian.render.figure.profile.ProfileFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.tiers.PyramidFigure;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.charts.sides.WhyContent;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.charts.years.LinesContent;
import org.meridian.view.clusters.ClusterBoard;
import org.meridian.view.clusters.layers.LayersContent;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.content.ViewContent;
import org.meridian.view.data.DataContent;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.links.LinksContent;
import org.meridian.view.map.MapContent;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.page.PageContent;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.query.QueryContent;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.tiers.TierContent;

/** What draws each type of content: one line a type. */
final class FigurePainters {

  private static final List<Entry<?>> ALL =
      List.of(
          new Entry<>(MapContent.class, MapFigure::of),
          new Entry<>(ClusterBoard.class, ClusterFigure::of),
          new Entry<>(LayersContent.class, LayersFigure::new),
          new Entry<>(RankingContent.class, RankingFigure::new),
          new Entry<>(LinksContent.class, LinksFigure::new),
          new Entry<>(MatrixCells.class, MatrixFigure::new),
          new Entry<>(
              ProfileContent.class,
              (content, setting, tools) -> new ProfileFigure(content, setting, tools.typefaces())),
          new Entry<>(DataContent.class, DataFigure::new),
          new Entry<>(ComparisonContent.class, ComparisonFigure::new),
          new Entry<>(ThreeMaps.class, ThreeMapsFigure::new),
          new Entry<>(SlopeContent.class, ChartFigures::slope),
          new Entry<>(TopListsContent.class, ChartFigures::lists),
          new Entry<>(ScatterContent.class, ChartFigures::scatter),
          new Entry<>(WhyContent.class, ChartFigures::why),
          new Entry<>(BumpContent.class, ChartFigures::bump),
          new Entry<>(LinesContent.class, ChartFigures::lines),
          new Entry<>(GroupsContent.class, GroupsFigure::new),
          new Entry<>(QueryContent.class, QueryFigure::new),
          new Entry<>(
              BlockContent.class,
              (content, setting, tools) -> new BlocksFigure(content, setting, tools.typefaces())),
          new Entry<>(
              TierContent.class,
              (content, setting, tools) -> new PyramidFigure(content, setting, tools.typefaces())),
          new Entry<>(PageContent.class, PageFigure::new));

  private FigurePainters() {}

  /**
   * Makes a figure of a content.
   *
   * @param <C> the type of content
   */
  interface Painter<C extends ViewContent> {
    /** The figure; nothing is drawn yet. */
    ExportFigure figure(C content, FigureSetting setting, FigureTools tools);
  }

  private record Entry<C extends ViewContent>(Class<C> type, Painter<C> painter) {

    ExportFigure figure(ViewContent content, FigureSetting setting, FigureTools tools) {
      return painter.figure(type.cast(content), setting, tools);
    }
  }

  /**
   * The figure of a content.
   *
   * @throws IllegalArgumentException if nothing draws contents of its type
   */
  static ExportFigure figure(ViewContent content, FigureSetting setting, FigureTools tools) {
    return ALL.stream()
        .filter(entry -> entry.type().isInstance(content))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing draws " + content.getClass()))
        .figure(content, setting, tools);
  }
}
