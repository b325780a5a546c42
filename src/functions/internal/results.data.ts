import type { Grid } from '../../book/table/table'

/** A small Results sheet for the examples. */
export const sampleResults: Grid = {
  tab: 'Results',
  cells: [
    ['Period', 'Name', 'Final score', 'Grade', 'Total pay', 'Id'],
    ['2026-02', '李娜', 98.4, 'B', 6120, 'S01'],
    ['2026-03', '李娜', 104.5, 'A', 8250, 'S01'],
    ['2026-03', '王芳', 88, 'C', 4300, 'S02'],
    ['2026-03', '张伟', 91.2, 'B', 5100, 'S03'],
    ['2026-03', '张伟', 79, 'C', 4000, 'S04'],
  ],
}
