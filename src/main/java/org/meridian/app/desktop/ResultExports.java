package org.meridian.app.desktop;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.ProfilesWriter;
import org.meridian.io.table.RankingWriter;
import org.meridian.render.figure.ExportFigure;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.ui.ports.Exporter;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSheet;
import org.meridian.view.map.MapSight;
import org.meridian.view.profile.ComparedProfiles;
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
  public void page(Page page, Path file) throws IOException {
    ViewRequest request =
        new ViewRequest(
            page.shown().result(),
            Optional.empty(),
            FixedMessages.ofWindow(page.language()),
            ViewChoices.DEFAULT);
    FigureLook look = look(page.dark(), page.width(), page.height());
    write(figures.figure(page.shown().content(), request, look), file);
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
    ViewRequest request =
        new ViewRequest(
            shown.result(),
            Optional.empty(),
            FixedMessages.ofWindow(shown.language()),
            ViewChoices.DEFAULT.with(
                new ComparedProfiles(
                    shown.cities(), shown.ranks(), shown.range(), shown.points())));
    FigureLook look = look(shown.dark(), shown.width(), 0);
    write(figures.figure(Views.PROFILE, request, look), file);
  }

  private ExportFigure figure(Picture picture) {
    ScenarioResult result = picture.result();
    MapSight sight =
        shownSheet
            .get()
            .map(MapSight::of)
            .or(() -> shownMap.get().map(map -> MapSight.seen(map.options(), map.camera())))
            .orElse(MapSight.DEFAULT);
    ViewRequest request =
        new ViewRequest(
            result,
            Optional.of(baseline(result)),
            FixedMessages.ofWindow(picture.language()),
            new ViewChoices(sight, picture.order(), ComparedProfiles.NONE, picture.selected()));
    return figures.figure(
        picture.view(), request, look(picture.dark(), picture.width(), picture.height()));
  }

  private static FigureLook look(boolean dark, int width, int height) {
    return new FigureLook(
        MapTheme.of(dark), Math.max(width, LEAST_WIDTH), Math.max(height, LEAST_HEIGHT));
  }

  private static ScenarioResult baseline(ScenarioResult result) {
    Scenario opening = Scenario.opening(result.dataset()).withYear(result.scenario().year());
    return new ScenarioEngine().evaluate(result.dataset(), opening);
  }
}
