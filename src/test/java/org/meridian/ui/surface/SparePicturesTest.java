package org.meridian.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures that a lagging screen needed are not kept for good. */
final class SparePicturesTest {

  @Test
  void onlyAFewPicturesAreKeptForTheNextDrawing() {
    PictureSurface surface = new PictureSurface();
    List<SharedPicture> many = Stream.generate(() -> surface.take(8, 8)).limit(10).toList();
    many.forEach(surface::giveBack);
    List<SharedPicture> next = Stream.generate(() -> surface.take(8, 8)).limit(10).toList();
    assertThat(next).filteredOn(many::contains).hasSize(PictureSurface.SPARE);
  }
}
