package org.meridian.view.stage;

/**
 * A callout or ring of a step under the presenter's hand.
 *
 * @param mark which mark of the step, counted from 0
 * @param grip where the hand took it
 * @param from the upper left corner of its words, or of what the ring covers
 * @param to the lower right corner
 */
public record HeldCallout(int mark, StagePoint grip, StagePoint from, StagePoint to) {

  /** Where its words are while the hand is at a point. */
  public HeldCallout movedTo(StagePoint hand) {
    double across = hand.across() - grip.across();
    double down = hand.down() - grip.down();
    return new HeldCallout(
        mark,
        hand,
        new StagePoint(from.across() + across, from.down() + down),
        new StagePoint(to.across() + across, to.down() + down));
  }
}
