package org.meridian.app.desktop;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.ProfilesWriter;
import org.meridian.io.table.RankingWriter;
import org.meridian.render.figure.ExportFigure;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureFormat;
import org.meridian.render.figure.FigureSetting;
import org.meridian.render.figure.FigureWriter;
import org.meridian.render.figure.MapFigure;
import org.meridian.render.figure.ProfiledCities;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.map.multiples.MapSheet;
import org.meridian.ui.ports.Exporter;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** Writes what the window shows: tables as CSV, views as PNG, SVG or PDF. */
final class ResultExports implements Exporter {

  /** A PNG has twice the pixels of the view, to be sharp in print and on large screens. */
  private static final double PNG_SCALE = 2;

  private static final int LEAST_WIDTH = 640;
  private static final int LEAST_HEIGHT = 400;
  private static final String TABLE = ".csv";

  private final FigureFactory figures;
  private final Supplier<Optional<MapScene>> shownMap;
  private final Supplier<Optional<MapSheet>> shownSheet;

  /**
   * @param figures draws
   * @param shownMap the map as it stands on screen; empty before the first is drawn
   * @param shownSheet small maps in its place; empty while there are none
   */
  ResultExports(
      FigureFactory figures,
      Supplier<Optional<MapScene>> shownMap,
      Supplier<Optional<MapSheet>> shownSheet) {
    this.figures = figures;
    this.shownSheet = shownSheet;
    this.shownMap = shownMap;
  }

  @Override
  public void ranking(ScenarioResult result, Path file) throws IOException {
    WrittenFile.write(
        file,
        new RankingWriter(result.dataset(), result.cities(), true).toBytes(CsvStyle.SPREADSHEET));
  }

  @Override
  public void picture(Picture picture, Path file) throws IOException {
    write(figure(picture), file);
  }

  private static void write(ExportFigure figure, Path file) throws IOException {
    FigureFormat format =
        FigureFormat.ofName(file.toString())
            .orElseThrow(() -> new IOException(file.getFileName() + ": .png, .svg, .pdf"));
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BufferedOutputStream(bytes)) {
      FigureWriter.write(figure, format, PNG_SCALE, out);
    }
    WrittenFile.write(file, bytes.toByteArray());
  }

  @Override
  public void profiles(Profiles shown, Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(TABLE)) {
      WrittenFile.write(
          file,
          new ProfilesWriter(shown.result(), shown.cities(), shown.ranks())
              .toBytes(CsvStyle.SPREADSHEET));
      return;
    }
    ProfiledCities profiled =
        ProfiledCities.of(
            shown.result(), shown.cities(), shown.ranks(), shown.range(), shown.points());
    FigureSetting setting =
        new FigureSetting(
            shown.result(),
            Optional.empty(),
            shown.language(),
            shown.dark() ? MapTheme.DARK : MapTheme.LIGHT,
            Math.max(shown.width(), LEAST_WIDTH),
            LEAST_HEIGHT);
    write(figures.profile(setting, profiled), file);
  }

  private ExportFigure figure(Picture picture) {
    Optional<MapSheet> sheet = shownSheet.get();
    if (picture.view() == View.MAP && sheet.isPresent()) {
      return multiples(picture, sheet.get());
    }
    Optional<MapScene> map = shownMap.get();
    if (picture.view() == View.MAP && map.isPresent()) {
      return new MapFigure(
          setting(picture),
          map.get().options(),
          map.get().camera(),
          picture.selected(),
          figures.composer(),
          figures.renderer());
    }
    if (picture.view() == View.MATRIX) {
      return figures.matrix(setting(picture), picture.order());
    }
    String view = picture.view().name().toLowerCase(Locale.ROOT);
    return figures.view(view, setting(picture), MapOptions.DEFAULT);
  }

  private ExportFigure multiples(Picture picture, MapSheet sheet) {
    List<FigureSetting> settings =
        sheet.results().stream().map(result -> setting(picture, result)).toList();
    return figures.multiples(
        settings, sheet.options(), sheet.titles(), Optional.of(sheet.camera()));
  }

  private static FigureSetting setting(Picture picture) {
    return setting(picture, picture.result());
  }

  private static FigureSetting setting(Picture picture, ScenarioResult result) {
    return new FigureSetting(
        result,
        Optional.of(baseline(result)),
        picture.language(),
        picture.dark() ? MapTheme.DARK : MapTheme.LIGHT,
        Math.max(picture.width(), LEAST_WIDTH),
        Math.max(picture.height(), LEAST_HEIGHT));
  }

  private static ScenarioResult baseline(ScenarioResult result) {
    Scenario opening = Scenario.opening(result.dataset()).withYear(result.scenario().year());
    return new ScenarioEngine().evaluate(result.dataset(), opening);
  }
}
