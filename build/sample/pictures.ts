/** The pictures of the sample newspaper: what they show, and who is credited. */
import type { Picture } from '../../shared/model/picture.ts';

const CREDIT = '江一白';

/** All pictures by the id that frames and cutlines use; sizes are read from the files. */
export const PICTURES: readonly Omit<Picture, 'width' | 'height'>[] = [
  { id: 'bridge-dawn', file: 'bridge.jpg', alt: '晨雾中的斜拉桥，江面有一艘驳船', credit: CREDIT },
  { id: 'harvest', file: 'harvest.jpg', alt: '农民在梯田里收割晚稻', credit: CREDIT },
  { id: 'library-night', file: 'library.jpg', alt: '雨夜里灯火通明的三层图书馆', credit: CREDIT },
  { id: 'market-stall', file: 'market.jpg', alt: '摆满蔬菜的菜摊', credit: CREDIT },
  { id: 'trench', file: 'trench.jpg', alt: '挖掘机在开挖供水管沟' },
  { id: 'gas-pipes', file: 'gas-pipes.jpg', alt: '工人在外墙安装天然气立管' },
  { id: 'umbrellas', file: 'umbrellas.jpg', alt: '院子里晾着的油纸伞和制伞人', credit: CREDIT },
  { id: 'runners', file: 'runners.jpg', alt: '逆光中的长跑选手', credit: CREDIT },
];
