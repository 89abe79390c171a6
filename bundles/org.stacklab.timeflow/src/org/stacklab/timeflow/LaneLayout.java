package org.stacklab.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where lanes lie from top to bottom. Every row is equally high; lanes have a gap between them and hosts a wider one. Immutable;
 * pixels count from the top of the first lane.
 */
public final class LaneLayout {
    /**
     * The lanes of one host.
     *
     * @param host the host, switch or link
     * @param topPx top of its first lane
     * @param heightPx from there to the bottom of its last
     */
    public record Group(String host, int topPx, int heightPx) {
    }

    /**
     * A row of a lane.
     *
     * @param lane the lane
     * @param row the row in it, from 0
     */
    public record Place(Lane lane, int row) {
    }

    private final List<Lane> lanes;
    private final int[] topPx;
    private final int rowPx;
    private final List<Group> groups = new ArrayList<>();

    /**
     * Lays lanes out.
     *
     * @param lanes the lanes from top to bottom
     * @param rowPx height of a row, at least 1
     * @param laneGapPx space between two lanes of a host, at least 0
     * @param groupGapPx space between two hosts, at least 0
     */
    public LaneLayout(List<Lane> lanes, int rowPx, int laneGapPx, int groupGapPx) {
        this.lanes = List.copyOf(lanes);
        this.rowPx = rowPx;
        topPx = new int[lanes.size()];
        int y = 0;
        for (int i = 0; i < topPx.length; i++) {
            boolean sameHost = i > 0 && lanes.get(i).host().equals(lanes.get(i - 1).host());
            y += i == 0 ? 0 : sameHost ? laneGapPx : groupGapPx;
            topPx[i] = y;
            y += heightPx(lanes.get(i));
            int groupTop = sameHost ? groups.removeLast().topPx() : topPx[i];
            groups.add(new Group(lanes.get(i).host(), groupTop, y - groupTop));
        }
    }

    /**
     * The hosts.
     *
     * @return from top to bottom
     */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /**
     * The top of a lane.
     *
     * @param lane the lane
     * @return pixels
     */
    public int topPx(Lane lane) {
        return topPx[lane.index()];
    }

    /**
     * The top of a row.
     *
     * @param lane the lane
     * @param row the row in it
     * @return pixels
     */
    public int topPx(Lane lane, int row) {
        return topPx[lane.index()] + row * rowPx;
    }

    /**
     * The height of a lane.
     *
     * @param lane the lane
     * @return pixels
     */
    public int heightPx(Lane lane) {
        return lane.rows() * rowPx;
    }

    /**
     * The height of a row.
     *
     * @return pixels
     */
    public int rowPx() {
        return rowPx;
    }

    /**
     * The height of everything.
     *
     * @return pixels, 0 without lanes
     */
    public int heightPx() {
        return lanes.isEmpty() ? 0 : topPx[topPx.length - 1] + heightPx(lanes.getLast());
    }

    /**
     * What lies at a height.
     *
     * @param yPx pixels from the top
     * @return the row, or nothing in a gap and outside
     */
    public Optional<Place> at(double yPx) {
        for (Lane lane : lanes) {
            double inside = yPx - topPx(lane);
            if (inside >= 0 && inside < heightPx(lane)) {
                return Optional.of(new Place(lane, (int) (inside / rowPx)));
            }
        }
        return Optional.empty();
    }
}
