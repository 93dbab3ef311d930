package org.meridian.render.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes lines with a halo by stamping pictures of them: most lines of a caption stay while a
 * number in one of them changes, and the outlines of a halo cost most. Used by one thread at a
 * time.
 */
final class LineSprites implements HaloPen {

  private static final int REMEMBERED = 150;

  private final Map<Key, BufferedImage> sprites = new LinkedHashMap<>(16, 0.75f, true);

  /** What a picture depends on: the line and where between pixels it begins. */
  private record Key(HaloLine line, double offX, double offY) {}

  @Override
  public void write(Graphics2D g, HaloLine line, double x, double y) {
    int padding = (int) Math.ceil(line.halo()) + 1;
    int rise = (int) Math.ceil(line.font().getSize2D() * 1.2) + padding;
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    Key key = new Key(line, x - column, y - row);
    BufferedImage sprite = sprites.get(key);
    if (sprite == null) {
      sprite = paint(key, padding, rise);
      sprites.put(key, sprite);
      if (sprites.size() > REMEMBERED) {
        sprites.remove(sprites.keySet().iterator().next());
      }
    }
    g.drawImage(sprite, column - padding, row - rise, null);
  }

  private static BufferedImage paint(Key key, int padding, int rise) {
    Font font = key.line.font();
    int width = (int) Math.ceil(VectorBrush.width(key.line.text(), font)) + 2 * padding + 2;
    int height = rise + (int) Math.ceil(font.getSize2D() * 0.6) + padding;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    HaloPen.STROKES.write(g, key.line, padding + key.offX, rise + key.offY);
    g.dispose();
    return image;
  }

  /** Strokes the outlines of a line, then fills it. */
  static void stroke(Graphics2D g, HaloLine line, double x, double y) {
    VectorBrush brush = new VectorBrush(g);
    g.setColor(new Color(line.haloColour(), true));
    g.setStroke(
        new BasicStroke((float) line.halo(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(
        line.font()
            .createGlyphVector(VectorBrush.MEASURE, line.text())
            .getOutline((float) x, (float) y));
    brush.text(line.text(), x, y, line.font(), line.ink());
  }
}
