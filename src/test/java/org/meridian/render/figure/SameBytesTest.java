package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.wording.Language;
import org.meridian.render.MapRenderer;
import org.meridian.render.SampleWorld;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.style.MapTheme;

/** The same state gives the same bytes: no clock, no chance, whatever the number of threads. */
class SameBytesTest {

  private static FigureFactory figures(DrawingThreads workers) {
    WorldMaps maps = ShippedFigures.maps();
    BundledTypefaces typefaces = BundledTypefaces.bundled();
    return new FigureFactory(
        typefaces,
        ShippedFigures.composer(maps),
        new MapRenderer(new FlatMaps(maps), typefaces, workers),
        maps,
        new ClusterFinder(List.of()));
  }

  private static List<byte[]> files(FigureFactory figures, FigureFormat format) throws IOException {
    ViewRequest request =
        new ViewRequest(
            SampleWorld.result(),
            Optional.empty(),
            FixedMessages.ofWindow(Language.CHINESE),
            ViewChoices.DEFAULT.with(ComparedProfiles.of(List.of("london"))));
    FigureLook look = new FigureLook(MapTheme.DARK, 640, 400);
    List<byte[]> files = new ArrayList<>();
    for (View view : Views.ALL) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FigureWriter.write(figures.figure(view, request, look), format, 2, out);
      files.add(out.toByteArray());
    }
    return files;
  }

  @ParameterizedTest
  @EnumSource
  void everyViewTwiceIsTheSameFile(FigureFormat format) throws IOException {
    List<byte[]> alone = files(figures(new DrawingThreads(1)), format);
    List<byte[]> several = files(figures(new DrawingThreads(3)), format);
    for (int view = 0; view < alone.size(); view++) {
      assertThat(several.get(view)).as(Views.ALL.get(view).id()).isEqualTo(alone.get(view));
    }
  }
}
