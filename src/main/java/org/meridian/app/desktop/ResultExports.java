package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.app.exports.ChartFiles;
import org.meridian.app.exports.ClusterFiles;
import org.meridian.app.exports.PicturesOfViews;
import org.meridian.app.exports.TablesOfViews;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.table.DataWriter;
import org.meridian.io.table.FoundCitiesWriter;
import org.meridian.io.table.ProfilesWriter;
import org.meridian.io.table.RankingWriter;
import org.meridian.io.table.StagesWriter;
import org.meridian.io.table.TiersWriter;
import org.meridian.io.table.comparison.ComparisonWriter;
import org.meridian.io.table.comparison.GroupLinksWriter;
import org.meridian.io.table.comparison.GroupRowsWriter;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.tiers.CityTiers;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.view.ShownView;
import org.meridian.view.Views;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShownReasons;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.data.DataContent;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.LinkedBlock;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.profile.ProfileSubjects;
import org.meridian.view.query.QueryContent;
import org.meridian.view.table.ShownTable;
import org.meridian.view.tiers.TierContent;
import org.meridian.view.words.BothLanguages;

/** Writes what the window shows: tables as CSV or workbooks, views as PNG, SVG or PDF. */
final class ResultExports implements ResultExporter {

  private final FigureFactory figures;
  private final PicturesOfViews pictures;
  private final TablesOfViews tables;

  /**
   * @param figures draws
   */
  ResultExports(FigureFactory figures) {
    this.figures = figures;
    pictures = new PicturesOfViews(figures);
    tables = new TablesOfViews(figures);
  }

  @Override
  public void ranking(ScenarioResult result, Path file) throws IOException {
    WrittenFile.write(file, new RankingWriter(result, true).table(WrittenFile.style(file)));
  }

  @Override
  public void stages(ScenarioResult result, Path file) throws IOException {
    WrittenFile.write(
        file, new StagesWriter(result.dataset(), result.cities()).table(WrittenFile.style(file)));
  }

  @Override
  public void picture(Picture picture, Path file) throws IOException {
    FigureFormat format =
        FigureFormat.ofName(file.toString())
            .orElseThrow(() -> new IOException(file.getFileName() + ": .png, .svg, .pdf"));
    WrittenFile.write(file, pictures.bytes(picture, format));
  }

  @Override
  public byte[] png(Picture picture) throws IOException {
    return pictures.bytes(picture, FigureFormat.PNG);
  }

  @Override
  public void table(ShownView shown, Path file) throws IOException {
    if (shown.view().equals(Views.PROFILE)) {
      WrittenFile.write(file, profiles(shown, file));
      return;
    }
    ViewContent content = tables.content(shown, Language.ENGLISH);
    if (content instanceof DataContent data) {
      WrittenFile.write(file, data(data, file));
    } else {
      WrittenFile.write(file, table(content, shown.result(), file));
    }
  }

  @Override
  public ShownTable shown(ShownView shown, Language language) {
    return tables.shown(shown, language);
  }

  private byte[] table(ViewContent content, ScenarioResult result, Path file) throws IOException {
    return switch (content) {
      case TierContent tiers -> tiers(tiers, file);
      case ComparisonContent comparison -> comparison(comparison, file);
      case ThreeMaps maps -> comparison(maps.comparison(), file);
      case GroupsContent groups -> groups(groups, file);
      case QueryContent query -> query(query, file);
      case ChartContent chart -> ChartFiles.bytes(chart.table(), WrittenFile.style(file));
      case BlockContent blocks -> blocks(blocks, file);
      default -> tables.bytes(content, result, WrittenFile.style(file));
    };
  }

  private static AtomicFile.ContentWriter data(DataContent data, Path file) {
    List<DataWriter.ValueColumn> columns =
        data.columns().stream()
            .map(column -> new DataWriter.ValueColumn(column.id(), column.values()))
            .toList();
    return new DataWriter(data.result(), columns, data.rows()).table(WrittenFile.style(file));
  }

  private static byte[] blocks(BlockContent content, Path file) throws IOException {
    LinkLayer layer =
        content.layer().orElseThrow(() -> new IOException(file.getFileName() + ": 0"));
    List<String> keys =
        content.blocks().stream()
            .filter(block -> block.number() != GroupLinks.REST)
            .map(LinkedBlock::key)
            .toList();
    return GroupLinksWriter.toBytes(layer.links(), keys, WrittenFile.style(file));
  }

  private static byte[] query(QueryContent content, Path file) {
    int cities = content.result().dataset().cities().size();
    List<FoundCitiesWriter.FoundColumn> columns =
        content.asked().stream()
            .map(column -> new FoundCitiesWriter.FoundColumn(column.id(), numbers(column, cities)))
            .toList();
    return new FoundCitiesWriter(content.result(), columns)
        .table(content.rows(), WrittenFile.style(file));
  }

  private static double[] numbers(Column<Integer> column, int cities) {
    return IntStream.range(0, cities).mapToDouble(column.number()::applyAsDouble).toArray();
  }

  private byte[] profiles(ShownView shown, Path file) {
    ComparedProfiles profiles = shown.choices().profiles();
    List<CityProfile> cities =
        ProfileSubjects.of(shown.result(), profiles.cities(), figures.clusters()::fresh);
    return new ProfilesWriter(shown.result(), cities, profiles.ranks())
        .toBytes(WrittenFile.style(file));
  }

  private static byte[] comparison(ComparisonContent content, Path file) {
    // Relative places are told from all cities of both sides, whichever rows are listed.
    Optional<ShownReasons> shares = content.shares();
    return new ComparisonWriter(
            content.comparison(), shares.flatMap(shown -> shown.reasons().things()))
        .withParts(shares.flatMap(shown -> shown.reasons().parts()))
        .withPlaces()
        .withGrowth()
        .toBytes(WrittenFile.style(file), content.rows());
  }

  private static byte[] groups(GroupsContent content, Path file) {
    BothLanguages both = new BothLanguages();
    List<GroupRowsWriter.GroupLine> lines =
        content.rows().stream()
            .map(
                row ->
                    new GroupRowsWriter.GroupLine(
                        row.key(),
                        both.of(row.title()),
                        row.figures(),
                        row.reported().corridor(),
                        row.reported().finding(),
                        sides(content, row)))
            .toList();
    return new GroupRowsWriter(content.result(), content.node())
        .toBytes(lines, WrittenFile.style(file));
  }

  private static List<Double> sides(GroupsContent content, ListedGroup row) {
    return content.sides().map(both -> both.figures(row, content.choice().top())).orElse(List.of());
  }

  @Override
  public List<TextInLanguage> clusters(ClusterExport export, Path file) throws IOException {
    ClusterFiles.MadeFile made = ClusterFiles.make(export, WrittenFile.style(file));
    WrittenFile.write(file, made.bytes());
    return made.notes();
  }

  private static byte[] tiers(TierContent content, Path file) throws IOException {
    CityTiers tiers =
        content.tiers().orElseThrow(() -> new IOException(file.getFileName() + ": 0"));
    return TiersWriter.toBytes(content.result(), content.values(), tiers, WrittenFile.style(file));
  }
}
