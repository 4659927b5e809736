/**
 * Characters of given names: those that parents choose most often, and those that stand in none. The lists
 * serve the finding of names in running text and are made for it; what is in neither may be in a name.
 */

const USUAL: ReadonlySet<string> = new Set(
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华国建文辉玲红玉梅琴云莲雪荣爱妹香莺媛瑞凡佳嘉琼珍贞莉锦黛倩婷婉娴瑾颖露' +
    '瑶怡婵雁蓓纨荷丹蓉眉君琪蕊薇菁梦岚婕馨瑗琰韵融艺咏卿聪澜毓悦昭冰爽琬茗羽希宁欣筠柔竹霭凝晓欢霄枫芸菲寒伊姬舒荔枝思毅俊峰' +
    '永健世志义兴良海山仁波贵福生龙胜祥才武飞彬富顺信子昌康星光岩茂林坚彪博诚敬震振壮群豪心邦承乐绍功松善厚庆民裕河哲江浩亮政' +
    '谦亨奇固翰朗伯宏若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士致炎德泰盛雄琛钧冠策腾楠榕弘立素怀笛闻琳璐彤萱涵宇轩睿皓婧妍妮姗蕾春夏' +
    '秋冬凤清淑惠慧芝莹珊珠翠巧小鑫森淼垚焱洁凯旋帆航恒硕培栩桐梓杉柏槐楚晶晖晴昊昕曦煜熙烨灿炜焕卓远达忠孝廉礼智耀宗祖绪继根' +
    '宝财喜双莎蒂芬琦玮珂瑜璇璞沛沐沁泓洪涌润渊湘溪滨潇瀚舟帅妤娅娥嫣美姝韬骏骥骁鸿鹤鹰燕鸾言东一芹',
);

const NEVER: ReadonlySet<string> = new Set(
  '的了和是在有个们不这那说着过吗呢吧啊等就也都很还又再已被把让给对从向与及或但并因为所则将会能要去来到出进回上下里内外前后间' +
    '年月日时分秒昨号点位员者长师老市县区镇乡村街省庄其她它我你您谁什么哪每各某该此于问答讲称表示认告诉率带赴访看听做他且极最' +
    '较更太只仅曾未没别些种次场起用由自何吃喝走跑站坐住拿放找买卖拍摄叫使请',
);

/** Says whether a character is among those that given names are mostly made of. */
export function isUsualInNames(character: string): boolean {
  return USUAL.has(character);
}

/** Says whether a character stands in no given name, as 的 and 市. */
export function isNeverInNames(character: string): boolean {
  return NEVER.has(character);
}
