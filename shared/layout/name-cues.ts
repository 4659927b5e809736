/**
 * What stands beside the name of a person in running text: before it what somebody is (记者, 市长), behind
 * it what one is called (先生, 教授) or that somebody speaks (说, 表示), and the marks between which a name stands.
 */

/** What people are called before their names, in words of two to four characters. */
const BEFORE = words(
  '记者 通讯员 特派员 编辑 主编 总编 评论员 摄影 摄影师 摄影家 实习生 作者 译者 诗人 作家 画家 书法家 音乐家 作曲家 歌唱家 艺术家 科学家 ' +
    '专家 学者 教授 讲师 老师 教师 班主任 校长 院长 园长 馆长 所长 处长 科长 局长 厅长 部长 司长 市长 省长 县长 区长 镇长 乡长 村长 州长 ' +
    '会长 理事长 董事长 行长 社长 站长 队长 组长 班长 排长 连长 营长 团长 旅长 师长 军长 司令 司令员 政委 船长 机长 厂长 店长 护士长 秘书长 ' +
    '主任 书记 支书 主席 总统 总理 首相 委员 秘书 干事 干部 专员 经理 总裁 总监 主管 工程师 设计师 建筑师 会计师 技师 技术员 研究员 院士 ' +
    '博士 医生 医师 护士 护师 药师 大夫 法官 检察官 律师 警官 民警 交警 辅警 消防员 战士 士兵 上尉 上校 少校 中尉 军医 教练 主教练 队员 ' +
    '运动员 球员 选手 冠军 棋手 歌手 演员 导演 编剧 主持人 司机 驾驶员 乘务员 列车员 快递员 外卖员 保安 保洁员 售货员 服务员 管理员 养护员 ' +
    '店主 老板 摊主 车主 业主 户主 房东 居民 村民 市民 农民 渔民 牧民 网友 读者 乘客 旅客 游客 顾客 患者 病人 伤者 家长 学生 同学 同志 战友 ' +
    '志愿者 负责人 发言人 创始人 传承人 承包人 当事人 目击者 讲解员 饲养员 烈士 英雄 劳模 师傅 徒弟 队友 同事 邻居 丈夫 妻子 儿子 女儿 父亲 ' +
    '母亲 爷爷 奶奶 弟弟 哥哥 姐姐 妹妹 孙子 孙女 女孩 男孩 姑娘 小伙 青年 老人 老汉 大爷 大妈 阿姨 名叫 叫做 获奖者 获得者 得主 嫌疑人 被告人 原告 被告 证人',
);

/** What people are called behind their names. */
const BEHIND = words(
  '先生 女士 同志 教授 老师 院士 博士 医生 大夫 律师 市长 省长 县长 区长 镇长 书记 主任 局长 处长 科长 校长 院长 馆长 所长 主席 部长 厅长 ' +
    '总理 总统 经理 董事长 烈士 将军 师傅 夫妇 夫妻 等人 一行 一家 本人 同学 警官 法官 教练 委员 代表 老人 老汉 大爷 大妈 阿姨 记者',
);

/** That somebody speaks, in words of two characters. */
const SPEECH = words(
  '表示 介绍 告诉 认为 坦言 指出 回忆 解释 透露 强调 感慨 笑道 补充 写道 宣布 直言 提醒 建议 呼吁 觉得 回应 回答 答道 说道 问道 叹道 告知 ' +
    '讲述 谈到 提到 分析 感叹 笑说 笑着 说起 常说 总说 听说 坚信 相信 希望 得知 告诫',
);
/** 说 and 称 alone speak too, when they begin no other word. */
const SPEAKS = '说称';
const OTHER_WORDS = '明法服教唱客赞号呼职重量谓为';

const PAUSES = /[，。、；：？！—…“”‘’（）《》【】\s]/u;
const LONGEST_TITLE = 4;
const ONE_SPACE = /[\s\u3000]/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Says whether a title stands before an offset, with a space between or none. */
export function hasTitleBefore(text: string, at: number): boolean {
  const end = ONE_SPACE.test(text.charAt(at - 1)) ? at - 1 : at;
  for (let length = 2; length <= Math.min(end, LONGEST_TITLE); length += 1) {
    if (BEFORE.has(text.slice(end - length, end))) return true;
  }
  return false;
}

/** Says whether what stands behind an offset tells that a name ends there: a title, or a verb of speech. */
export function isCalledOrSpeaks(text: string, at: number): boolean {
  const pair = text.slice(at, at + 2);
  if (SPEECH.has(pair) || beginsTitle(text, at)) return true;
  return SPEAKS.includes(pair.charAt(0)) && pair !== '' && !OTHER_WORDS.includes(pair.charAt(1));
}

/** Says whether a title that stands behind names begins at an offset. */
export function beginsTitle(text: string, at: number): boolean {
  return BEHIND.has(text.slice(at, at + 2)) || BEHIND.has(text.slice(at, at + 3));
}

/** Says whether a stretch is an item of a list: 、 before or behind it, or 等 behind it. */
export function isInList(text: string, from: number, to: number): boolean {
  return text.charAt(from - 1) === '、' || '、等'.includes(text.charAt(to) || '-');
}

/** Says whether a text begins or pauses before an offset. */
export function pausesBefore(text: string, at: number): boolean {
  return at === 0 || PAUSES.test(text.charAt(at - 1));
}

/** Says whether a text ends or pauses at an offset. */
export function pausesAt(text: string, at: number): boolean {
  return at >= text.length || PAUSES.test(text.charAt(at));
}
