/** The surnames by which names of persons are known. */

/** The commonest Chinese surnames, which cover more than nine persons in ten. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許鄧呂蘇盧蔣賈葉閻鍾譚陸賴龐龔嚴溫歐項遊紀葛鄒萬錢湯賀顧畢聶叢關費靳戚闞衛單車華陰陽閔莊齊塗勞饒龍岡連倪樂鮑';

/** Says whether a character is one of the common surnames. */
export function isSurname(char: string): boolean {
  return char !== '' && SURNAMES.includes(char);
}

/** Surnames of two characters that are no words of their own. */
const TWO =
  '欧阳司马诸葛上官皇甫尉迟公孙慕容令狐长孙宇文司徒夏侯端木呼延轩辕独孤申屠澹台完颜赫连闾丘纳兰歐陽諸葛尉遲公孫長孫獨孤閭丘納蘭';
const twos: ReadonlySet<string> = new Set(TWO.match(/../gu));

/** Says whether two characters are one of the common surnames of two characters. */
export function isSurnameOfTwo(pair: string): boolean {
  return twos.has(pair);
}
