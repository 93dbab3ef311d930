package org.meridian.render.paint;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.render.label.LabelBox;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.style.MapTheme;

/**
 * Draws names by stamping pictures of them: a name with its halo is drawn as outlines once, and
 * copied from then on, because outlines of type cost most of a frame. Used by one thread at a time.
 */
public final class LabelSprites {

  private static final int PADDING = 4;
  private static final int REMEMBERED = 2_000;

  private final LabelPainter painter;
  private final Map<Key, BufferedImage> sprites = new HashMap<>();
  private final HaloPen lines = new LineSprites();

  /** What the picture of a name depends on. */
  private record Key(String text, int level, boolean selected, MapTheme theme, double unit) {}

  public LabelSprites(LabelPainter painter) {
    this.painter = painter;
  }

  /** Draws names over a picture, the most important on top and those with leader lines below. */
  public void draw(PixelFrame frame, MapScene scene, List<PlacedLabel> labels) {
    if (sprites.size() > REMEMBERED) {
      sprites.clear();
    }
    Graphics2D g = frame.image().createGraphics();
    List<PlacedLabel> led = labels.stream().filter(PlacedLabel::leader).toList();
    painter.leaders(g, scene, led);
    g.setComposite(AlphaComposite.SrcOver);
    stamp(g, scene, led);
    stamp(g, scene, labels.stream().filter(label -> !label.leader()).toList());
    g.dispose();
  }

  private void stamp(Graphics2D g, MapScene scene, List<PlacedLabel> labels) {
    int padding = padding(scene);
    for (PlacedLabel label : labels.reversed()) {
      int x = (int) Math.round(label.box().left()) - padding;
      int y = (int) Math.round(label.box().top()) - padding;
      g.drawImage(sprite(scene, label), x, y, null);
    }
  }

  /** Writes the lines of captions. */
  HaloPen lines() {
    return lines;
  }

  private static int padding(MapScene scene) {
    return (int) Math.ceil(PADDING * scene.textUnit());
  }

  private BufferedImage sprite(MapScene scene, PlacedLabel label) {
    MapLabel name = label.label();
    Key key =
        new Key(
            name.text(), name.level(), name.selected(), scene.style().theme(), scene.textUnit());
    return sprites.computeIfAbsent(key, missing -> paint(scene, label));
  }

  private BufferedImage paint(MapScene scene, PlacedLabel label) {
    int padding = padding(scene);
    double width = label.box().right() - label.box().left();
    double height = label.box().bottom() - label.box().top();
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width) + 2 * padding,
            (int) Math.ceil(height) + 2 * padding,
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    LabelBox box = new LabelBox(padding, padding, padding + width, padding + height);
    painter.paint(
        g, scene, List.of(new PlacedLabel(label.label(), label.slot(), box, 0, 0, false)));
    g.dispose();
    return image;
  }
}
